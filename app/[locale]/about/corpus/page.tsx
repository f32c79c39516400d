import { GuidePage, guideMetadata } from '@/app/[locale]/about/guide-page';
import { CorpusGuide } from '@/components/about/corpus-guide';
import { officialKinds } from '@/lib/model/kinds';
import { listReleases } from '@/lib/data/releases';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';

export const ensureStatic = 'navigation';

export const generateMetadata = () => guideMetadata('corpus');

export default async function CorpusPage() {
  const { site } = await getFrame();
  const { items } = await listReleases({ kinds: officialKinds, pageSize: 1 });

  return (
    <GuidePage page="corpus">
      <CorpusGuide
        origin={env.siteOrigin}
        slug={items[0]?.slug ?? 'SLUG'}
        isDemonstration={site.demonstration ?? false}
      />
    </GuidePage>
  );
}
