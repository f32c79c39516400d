import { getFormatter, getTranslations } from 'next-intl/server';

import { isChanged } from '@/lib/bilingual/compare-versions';

import { PassageDifference } from './passage-difference';
import { toRanges } from './to-ranges';

import type { VersionComparison } from '@/lib/bilingual/compare-versions';
import type { Language } from '@/lib/content/types';

type TextDifferenceProps = { difference: VersionComparison; language: Language };

/** Which paragraphs stayed as they were, and what became different in the others. */
export async function TextDifference({ difference, language }: TextDifferenceProps) {
  const t = await getTranslations('TextDifference');
  const format = await getFormatter();
  const changed = difference.filter(isChanged);
  const unchanged = difference.filter(({ kind }) => kind !== undefined).filter(notChanged);
  const numbers = format.list(toRanges(unchanged.map(({ number }) => number)));

  return (
    <>
      {unchanged.length > 0 && (
        <p className="meta">{t('unchanged', { count: unchanged.length, numbers })}</p>
      )}
      {changed.map((passage) => (
        <PassageDifference key={passage.id} passage={passage} language={language} />
      ))}
      {changed.length > 0 && (
        <p className="legend meta" aria-hidden="true">
          <span>{t.rich('added', { mark: (words) => <ins>{words}</ins> })}</span>
          <span>{t.rich('removed', { mark: (words) => <del>{words}</del> })}</span>
        </p>
      )}
    </>
  );
}

function notChanged(passage: VersionComparison[number]): boolean {
  return !isChanged(passage);
}
