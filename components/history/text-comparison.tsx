import { getTranslations } from 'next-intl/server';

import { countChanges } from '@/lib/texts/compare-versions';

import { TextDifference } from './text-difference';

import '@/components/ui/passage.css';

import type { VersionComparison } from '@/lib/texts/compare-versions';
import type { VersionFacts } from '@/lib/model/localized-history';

type TextComparisonProps = {
  from: VersionFacts;
  to: VersionFacts;
  difference: VersionComparison;
};

/** The result of a comparison: how much differs, then what. */
export async function TextComparison({ from, to, difference }: TextComparisonProps) {
  const t = await getTranslations('TextComparison');
  const { language } = to;
  const count = countChanges(difference);

  return (
    <section className="verdict" id="compared" aria-labelledby="compared-title">
      <h2 id="compared-title" tabIndex={-1}>
        {from.id === to.id
          ? t('same', { language })
          : t('title', { from: from.number, to: to.number, language, count })}
      </h2>
      <TextDifference difference={difference} language={language} longest={60_000} />
    </section>
  );
}
