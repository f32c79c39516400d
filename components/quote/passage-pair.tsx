import { getTranslations } from 'next-intl/server';

import { otherLanguages } from '@/lib/model/languages';

import { CounterpartCell } from './counterpart-cell';
import { originalOf } from './original-of';
import { PassageCell } from './passage-cell';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';

type PassagePairProps = { passage: QuotePassage; hasDifferences: boolean };

/**
 * The passage with its differences, and what answers it. The language of the quotation comes first, but for
 * what the body itself said, which comes before a translation of it.
 */
export async function PassagePair({ passage, hasDifferences }: PassagePairProps) {
  const t = await getTranslations('QuotePassage');
  const original = originalOf(passage)?.language;
  const others = otherLanguages(passage.language);
  const order = [...others.filter((language) => language === original), passage.language];
  const columns = [...order, ...others.filter((language) => language !== original)];

  return (
    <>
      <div className="pair quote-pair">
        {columns.map((language, index) => (
          <div key={language} className={index === 0 ? 'cell' : 'cell b'}>
            {language === passage.language ? (
              <PassageCell passage={passage} hasDifferences={hasDifferences} />
            ) : (
              <CounterpartCell passage={passage} language={language} />
            )}
          </div>
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
