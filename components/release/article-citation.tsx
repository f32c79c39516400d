import { getTranslations } from 'next-intl/server';

import { formatDate } from '@/lib/i18n/dates';

import type { GovernmentBody, LocalizedRelease, Site } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ArticleCitationProps = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  locale: Locale;
  url: string;
};

/** On paper only: what this is and where it was read. */
export async function ArticleCitation({ release, body, site, locale, url }: ArticleCitationProps) {
  const t = await getTranslations('ArticleCitation');
  const kinds = await getTranslations('ReleaseKind');
  const origins = await getTranslations('RecordLine');

  return (
    <p className="cite-print meta">
      {t('line', {
        site: site.name[locale],
        body: body.name[locale],
        kind: kinds(release.kind),
        date: formatDate(release.publishedAt, locale),
        origin: origins(`shown.${release.text.origin}`),
        url,
      })}
    </p>
  );
}
