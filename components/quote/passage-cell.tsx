import { getLocale, getTranslations } from 'next-intl/server';

import { WordDifference } from '@/components/ui/word-difference';
import { labelStatus } from '@/lib/i18n/text-status';

import { ColumnHead } from './column-head';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';

type PassageCellProps = { passage: QuotePassage; hasDifferences: boolean };

/** The passage as it is stored, with its differences from the quotation. */
export async function PassageCell({ passage, hasDifferences }: PassageCellProps) {
  const locale = await getLocale();
  const t = await getTranslations('QuotePassage');
  const { language, segments, beginsInside, endsInside } = passage;
  const origin = labelStatus(passage, locale);
  const spoken = { added: t('spoken.added'), removed: t('spoken.removed') };

  return (
    <>
      <ColumnHead language={language} status={hasDifferences ? t('marked', { origin }) : origin} />
      <p
        className="passage"
        lang={language}
        data-begins-inside={beginsInside}
        data-ends-inside={endsInside}
      >
        {segments.map((parts, index) => (
          <span key={index}>
            {index > 0 && <span className="omission" role="img" aria-label={t('omission')} />}
            <WordDifference parts={parts} spoken={spoken} />
          </span>
        ))}
      </p>
    </>
  );
}
