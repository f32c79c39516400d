import { getTranslations } from 'next-intl/server';

import { WordDifference } from '@/components/ui/word-difference';
import { otherLanguages } from '@/lib/content/languages';

import { ColumnHead } from './column-head';
import { CounterpartCell } from './counterpart-cell';

import type { QuotePassage } from '@/lib/content/quote-answer';

type PassagePairProps = { passage: QuotePassage; hasDifferences: boolean };

/** The passage with its differences, and what answers it: the language of the quotation first. */
export async function PassagePair({ passage, hasDifferences }: PassagePairProps) {
  const t = await getTranslations('QuotePassage');
  const origins = await getTranslations('RecordFacts.origin');
  const { language, segments, beginsInside, endsInside } = passage;
  const origin = origins(passage.origin);
  const spoken = { added: t('spoken.added'), removed: t('spoken.removed') };

  return (
    <>
      <div className="pair quote-pair">
        <div className="cell">
          <ColumnHead
            language={language}
            status={hasDifferences ? t('marked', { origin }) : origin}
          />
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
        </div>
        {otherLanguages(language).map((other) => (
          <CounterpartCell key={other} passage={passage} language={other} />
        ))}
      </div>
      {hasDifferences && (
        <p className="legend meta">
          <span>
            <ins>{t('words')}</ins> {t('added')}
          </span>{' '}
          <span>
            <del>{t('words')}</del> {t('removed')}
          </span>
        </p>
      )}
    </>
  );
}
