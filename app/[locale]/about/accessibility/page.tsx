import { GuidePage, guideMetadata } from '@/app/[locale]/about/guide-page';
import { AccessibilityStatement } from '@/components/about/accessibility-statement';
import { getFrame } from '@/lib/data/site';

export const ensureStatic = 'navigation';

export const generateMetadata = () => guideMetadata('accessibility');

export default async function AccessibilityPage() {
  const { site } = await getFrame();

  return (
    <GuidePage page="accessibility">
      <AccessibilityStatement site={site} />
    </GuidePage>
  );
}
