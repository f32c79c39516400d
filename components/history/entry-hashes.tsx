import { getTranslations } from 'next-intl/server';

import type { HistoryEntry } from '@/lib/model/localized-history';

type EntryHashesProps = { entry: HistoryEntry };

/** Of the text before and after a revision: where its words stay, its fingerprint does. */
export async function EntryHashes({ entry }: EntryHashesProps) {
  const t = await getTranslations('VersionList');
  const { kind, sha256, before } = entry;
  const rows = before
    ? ([
        [t('hashBefore'), before.sha256],
        [t('hashAfter'), sha256],
      ] as const)
    : ([[t(kind === 'first' ? 'hash' : 'hashSame'), sha256]] as const);

  return (
    <dl className="hashes meta">
      {rows.map(([label, hash]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="hash">{hash}</dd>
        </div>
      ))}
    </dl>
  );
}
