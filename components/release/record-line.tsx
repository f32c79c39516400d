import { getTranslations } from 'next-intl/server';

import { formatDate } from '@/lib/i18n/dates';

import { RecordFacts } from './record-facts';

import type { LocalizedRelease } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type RecordLineProps = { release: LocalizedRelease; locale: Locale };

/** What this text is and what the other one is, in one sentence each; opens to where it comes from. */
export async function RecordLine({ release, locale }: RecordLineProps) {
  const t = await getTranslations('RecordLine');
  const sentences = [
    t(`shown.${release.text.origin}`),
    ...(release.outdatedSince === undefined
      ? []
      : [t('outdated', { date: formatDate(release.outdatedSince, locale) })]),
    ...release.counterparts.map(({ language, origin }) => t(`other.${origin}`, { language })),
  ];

  return (
    <details className="record">
      <summary className="sign">
        <span>{sentences.join(' ')}</span>
      </summary>
      <RecordFacts release={release} locale={locale} />
    </details>
  );
}
