import { getTranslations } from 'next-intl/server';

import type { ReactNode } from 'react';

type LatestNotesProps = { children: ReactNode };

/** The portal's own notes stand apart from what bodies publish, and say so. */
export async function LatestNotes({ children }: LatestNotesProps) {
  const t = await getTranslations('LatestNotes');

  return (
    <section className="notes-apart" aria-labelledby="notes">
      <h2 id="notes">{t('title')}</h2>
      <p className="meta">{t('explanation')}</p>
      {children}
    </section>
  );
}
