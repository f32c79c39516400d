import { useLocale } from 'next-intl';

import { sayStatuses } from '@/lib/i18n/text-status';

import { RecordFacts } from './record-facts';

import type { LocalizedRelease } from '@/lib/model/localized-release';

type RecordLineProps = { release: LocalizedRelease };

/** What this text is and what the other one is, in one sentence each; opens to where it comes from. */
export function RecordLine({ release }: RecordLineProps) {
  const locale = useLocale();
  return (
    <details className="record">
      <summary className="sign">
        <span>{sayStatuses(release, locale).join(' ')}</span>
      </summary>
      <RecordFacts release={release} />
    </details>
  );
}
