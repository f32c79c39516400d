import { getTranslations } from 'next-intl/server';

import { VersionEntry } from './version-entry';

import type { VersionComparison } from '@/lib/texts/compare-versions';
import type { LocalizedHistory } from '@/lib/model/localized-history';

type VersionListProps = {
  history: LocalizedHistory;
  /** Of each version, by its id, to the one before it. */
  differences: ReadonlyMap<string, VersionComparison>;
  /** The newest difference is shown at once, unless another one is shown below. */
  isNewestOpen: boolean;
};

/** Everything that has happened to the texts of a release, the newest first. */
export async function VersionList(props: VersionListProps) {
  const { history, differences, isNewestOpen } = props;
  const t = await getTranslations('VersionList');
  const newest = history.entries.find(({ before }) => before !== undefined);

  return (
    <ol className="versions" aria-label={t('label')}>
      {history.entries.map((entry, index) => (
        <VersionEntry
          key={index}
          slug={history.slug}
          entry={entry}
          difference={entry.version && differences.get(entry.version.id)}
          isOpen={isNewestOpen && entry === newest}
        />
      ))}
    </ol>
  );
}
