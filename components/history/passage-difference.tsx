import { getTranslations } from 'next-intl/server';

import { WordDifference } from '@/components/ui/word-difference';

import '@/components/ui/passage.css';

import type { PassageComparison } from '@/lib/texts/compare-versions';
import type { Language } from '@/lib/model/languages';

type PassageDifferenceProps = { passage: PassageComparison; language: Language };

/** A changed passage: what happened to it in words, then its words with the changes marked. */
export async function PassageDifference({ passage, language }: PassageDifferenceProps) {
  const t = await getTranslations('TextDifference');
  const { kind, kindBefore, isMoved, isReshaped, parts } = passage;
  const spoken = { added: t('spokenAdded'), removed: t('spokenRemoved') };

  return (
    <div className="passage">
      <h3 className="label">{await nameOf(passage)}</h3>
      {isMoved && <p className="meta">{t('moved')}</p>}
      {kind && kindBefore && (
        <p className="meta">
          {t('kindChanged', { before: t(`block.${kindBefore}`), after: t(`block.${kind}`) })}
        </p>
      )}
      {isReshaped && <p className="meta">{t('reshaped')}</p>}
      <p className="text" lang={language}>
        <WordDifference parts={parts} spoken={spoken} />
      </p>
    </div>
  );
}

async function nameOf({ id, status, number }: PassageComparison): Promise<string> {
  const t = await getTranslations('TextDifference');
  if (id === 'title') return t('title');
  if (id === 'lead') return t(`lead.${status}`);
  return t(`paragraph.${status}`, { number });
}
