import { getTranslations } from 'next-intl/server';

import { autonyms } from '@/lib/i18n/language-names';

import type { Column } from './column';

type ColumnHeadsProps = { columns: readonly [Column, Column] };

/** What each text is, in words; they stay in sight while the texts are read. */
export async function ColumnHeads({ columns }: ColumnHeadsProps) {
  const t = await getTranslations('ColumnHeads');

  return (
    <div className="pair cols">
      {columns.map(({ language, text }, index) => (
        <p key={language} className="cell colhead" data-column={index + 1}>
          <span lang={language}>{autonyms[language]}</span>{' '}
          <small>{t(`origin.${text.origin}`)}</small>
        </p>
      ))}
    </div>
  );
}
