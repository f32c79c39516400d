import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { ReactNode } from 'react';

type LatestNotesProps = { count: number; children: ReactNode };

/** The portal's own notes stand apart from what bodies publish, and say so. */
export async function LatestNotes({ count, children }: LatestNotesProps) {
  if (count === 0) return null;
  const locale = await getLocale();
  const t = await getTranslations('LatestNotes');

  return (
    <section className="notes-apart" aria-labelledby="notes">
      <h2 id="notes">{t('title')}</h2>
      <p className="meta">{t('explanation')}</p>
      {children}
      <AppLink className="more" href={paths.releases(locale, { kind: ['note'] })}>
        {t('all', { count })}
      </AppLink>
    </section>
  );
}
