import { getFormatter, getTranslations } from 'next-intl/server';

import { isChanged } from '@/lib/texts/compare-versions';

import { PassageDifference } from './passage-difference';
import { toRanges } from './to-ranges';

import type { VersionComparison } from '@/lib/texts/compare-versions';
import type { Language } from '@/lib/model/languages';

type TextDifferenceProps = {
  difference: VersionComparison;
  language: Language;
  /** How many characters of changed passages are shown; of what is left over only the numbers are. */
  longest: number;
};

/** Which paragraphs stayed as they were, and what became different in the others. */
export async function TextDifference({ difference, language, longest }: TextDifferenceProps) {
  const t = await getTranslations('TextDifference');
  const format = await getFormatter();
  const changed = difference.filter(isChanged);
  const unchanged = difference.filter(({ kind }) => kind !== undefined).filter(notChanged);
  const numbers = format.list(toRanges(unchanged.map(({ number }) => number)));
  const shown = takePassages(changed, longest);
  const left = changed.slice(shown.length).map(({ number }) => number);

  return (
    <>
      {unchanged.length > 0 && (
        <p className="meta">{t('unchanged', { count: unchanged.length, numbers })}</p>
      )}
      {shown.map((passage) => (
        <PassageDifference key={passage.id} passage={passage} language={language} />
      ))}
      {left.length > 0 && (
        <p className="meta">
          {t('left', { count: left.length, numbers: format.list(toRanges(left)) })}
        </p>
      )}
      {changed.length > 0 && (
        <p className="legend meta" aria-hidden="true">
          <span>{t.rich('added', { mark: (words) => <ins>{words}</ins> })}</span>
          <span>{t.rich('removed', { mark: (words) => <del>{words}</del> })}</span>
        </p>
      )}
    </>
  );
}

function takePassages(changed: VersionComparison, longest: number): VersionComparison {
  let room = longest;
  const end = changed.findIndex(({ parts }, index) => {
    room -= parts.reduce((sum, { text }) => sum + text.length, 0);
    return room < 0 && index > 0;
  });
  return end < 0 ? changed : changed.slice(0, end);
}

function notChanged(passage: VersionComparison[number]): boolean {
  return !isChanged(passage);
}
