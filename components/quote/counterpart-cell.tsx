import { getTranslations } from 'next-intl/server';

import { Typeset } from '@/components/ui/typeset';

import { ColumnHead } from './column-head';

import type { QuotePassage } from '@/lib/content/quote-answer';
import type { Language } from '@/lib/content/types';

type CounterpartCellProps = { passage: QuotePassage; language: Language };

/** The whole paragraphs that answer a passage: within them no word is tied to a word. */
export async function CounterpartCell({ passage, language }: CounterpartCellProps) {
  const t = await getTranslations('QuotePassage');
  const origins = await getTranslations('RecordFacts.origin');
  const counterpart = passage.counterparts.find((one) => one.language === language);
  const [first] = counterpart?.blocks ?? [];

  if (!counterpart || !first) {
    return (
      <div className="cell b">
        <ColumnHead
          language={language}
          status={counterpart ? t('noCounterpart', { language }) : t('noText', { language })}
        />
      </div>
    );
  }
  const origin = origins(counterpart.origin);
  const isHead = counterpart.blocks.length === 1 && (first.id === 'title' || first.id === 'lead');

  return (
    <div className="cell b">
      <ColumnHead
        language={language}
        status={
          isHead
            ? t(first.id === 'title' ? 'counterpart.title' : 'counterpart.lead', { origin })
            : t('counterpart.paragraphs', { count: counterpart.blocks.length, origin })
        }
      />
      {counterpart.blocks.map(({ id, text }) => (
        <p key={id} className="passage" lang={language}>
          <Typeset text={text} language={language} />
        </p>
      ))}
    </div>
  );
}
