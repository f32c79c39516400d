import { getTranslations } from 'next-intl/server';

import { ReleaseList } from './release-list';

import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';

type RelatedReleasesProps = {
  releases: readonly ReleaseSummary[];
  bodies: readonly BodyChoice[];
};

export async function RelatedReleases({ releases, bodies }: RelatedReleasesProps) {
  if (releases.length === 0) return null;
  const t = await getTranslations('RelatedReleases');

  return (
    <section className="after related">
      <h2>{t('title')}</h2>
      <ReleaseList releases={releases} bodies={bodies} />
    </section>
  );
}
