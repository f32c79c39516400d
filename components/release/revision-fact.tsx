import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { paths } from '@/lib/routes/paths';

import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { Locale } from '@/lib/i18n/routing';

type RevisionFactProps = { release: LocalizedRelease; locale: Locale };

/** The last change, or that there was none, and the way to all of them. */
export async function RevisionFact({ release, locale }: RevisionFactProps) {
  const t = await getTranslations('RecordFacts');
  const { slug, lastRevision } = release;

  return (
    <>
      {lastRevision === undefined ? (
        t('unrevised')
      ) : (
        <>
          <DateTime value={lastRevision.at} locale={locale} />: {lastRevision.note}
        </>
      )}
      {' · '}
      <AppLink href={paths.history(locale, slug)}>{t('history')}</AppLink>
    </>
  );
}
