import { getTranslations } from 'next-intl/server';

import { ReleaseList } from './release-list';

import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';
import type { Locale } from '@/lib/i18n/routing';

type RelatedReleasesProps = {
  releases: readonly ReleaseSummary[];
  bodies: readonly BodyChoice[];
  locale: Locale;
};

export async function RelatedReleases({ releases, bodies, locale }: RelatedReleasesProps) {
  if (releases.length === 0) return null;
  const t = await getTranslations('RelatedReleases');

  return (
    <section className="after related">
      <h2>{t('title')}</h2>
      <ReleaseList releases={releases} bodies={bodies} locale={locale} />
    </section>
  );
}
