import { GuidePage, guideMetadata } from '@/app/[locale]/about/guide-page';
import { PrivacyStatement } from '@/components/about/privacy-statement';
import { getFrame } from '@/lib/data/site';

export const ensureStatic = 'navigation';

export const generateMetadata = () => guideMetadata('privacy');

export default async function PrivacyPage() {
  const { site } = await getFrame();

  return (
    <GuidePage page="privacy">
      <PrivacyStatement site={site} />
    </GuidePage>
  );
}
