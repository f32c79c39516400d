import { getTranslations } from 'next-intl/server';

import { BodyLinks } from '@/components/record/body-links';

import type { GovernmentBody } from '@/lib/model/body';

type BodyIndexProps = { bodies: readonly GovernmentBody[] };

/** The index of bodies beside the news; on phones the menu holds it. */
export async function BodyIndex({ bodies }: BodyIndexProps) {
  const t = await getTranslations('BodyMenu');

  return (
    <nav className="index home" aria-labelledby="bodies">
      <h2 id="bodies">{t('bodies')}</h2>
      <BodyLinks bodies={bodies} />
    </nav>
  );
}
