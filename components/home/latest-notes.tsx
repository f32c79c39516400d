import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type LatestNotesProps = { count: number; locale: Locale; children: ReactNode };

/** The portal's own notes stand apart from what bodies publish, and say so. */
export async function LatestNotes({ count, locale, children }: LatestNotesProps) {
  if (count === 0) return null;
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
