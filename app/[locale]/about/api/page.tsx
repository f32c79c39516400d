import { GuidePage, guideMetadata } from '@/app/[locale]/about/guide-page';
import { ApiGuide } from '@/components/about/api-guide';
import { toParameterNames } from '@/lib/api/operation';
import { operations } from '@/lib/api/operations';
import { problemStatuses, problemTypes } from '@/lib/api/problem';
import { parameterNames } from '@/lib/api/words';
import { env } from '@/lib/config/env';

export const ensureStatic = 'navigation';

export const generateMetadata = () => guideMetadata('api');

export default function ApiPage() {
  return (
    <GuidePage page="api">
      <ApiGuide
        origin={env.siteOrigin}
        operations={operations.map((operation) => ({
          id: operation.id,
          path: operation.path,
          takes: toParameterNames(operation),
        }))}
        parameters={parameterNames}
        problems={problemTypes.map((id) => ({ id, status: problemStatuses[id] }))}
      />
    </GuidePage>
  );
}
