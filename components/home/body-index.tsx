import { getTranslations } from 'next-intl/server';

import { BodyLinks } from '@/components/record/body-links';

import type { GovernmentBody } from '@/lib/model/body';
import type { Locale } from '@/lib/i18n/routing';

type BodyIndexProps = { bodies: readonly GovernmentBody[]; locale: Locale };

/** The index of bodies beside the news; on phones the menu holds it. */
export async function BodyIndex({ bodies, locale }: BodyIndexProps) {
  const t = await getTranslations('BodyMenu');

  return (
    <nav className="index home" aria-labelledby="bodies">
      <h2 id="bodies">{t('bodies')}</h2>
      <BodyLinks bodies={bodies} locale={locale} />
    </nav>
  );
}
