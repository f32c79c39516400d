import { getLocale, getTranslations } from 'next-intl/server';

import { Typeset } from '@/components/ui/typeset';
import { labelStatus } from '@/lib/i18n/text-status';

import { ColumnHead } from './column-head';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';
import type { Language } from '@/lib/model/languages';

type CounterpartCellProps = { passage: QuotePassage; language: Language };

/** The whole paragraphs that answer a passage: within them no word is tied to a word. */
export async function CounterpartCell({ passage, language }: CounterpartCellProps) {
  const locale = await getLocale();
  const t = await getTranslations('QuotePassage');
  const counterpart = passage.counterparts.find((one) => one.language === language);
  const [first] = counterpart?.blocks ?? [];
  if (!counterpart || !first) {
    const status = counterpart ? t('noCounterpart', { language }) : t('noText', { language });
    return <ColumnHead language={language} status={status} />;
  }
  const origin = labelStatus(counterpart, locale);
  const isHead = counterpart.blocks.length === 1 && (first.id === 'title' || first.id === 'lead');

  return (
    <>
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
    </>
  );
}
