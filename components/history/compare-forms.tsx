import { CompareForm } from './compare-form';

import type { LocalizedHistory, VersionFacts } from '@/lib/model/localized-history';

type CompareFormsProps = {
  history: LocalizedHistory;
  compared: { from: VersionFacts; to: VersionFacts } | null;
};

/** A form for each text that has two versions; before a choice the newest two are offered. */
export function CompareForms({ history, compared }: CompareFormsProps) {
  return history.languages.map((language) => {
    const versions = history.entries.flatMap(({ version }) =>
      version?.language === language ? [version] : [],
    );
    const [newest, before] = versions;
    if (!newest || !before) return null;
    const chosen = compared?.to.language === language ? compared : { from: before, to: newest };

    return (
      <CompareForm
        key={language}
        slug={history.slug}
        language={language}
        versions={versions}
        chosen={{ from: chosen.from.id, to: chosen.to.id }}
      />
    );
  });
}
