import { useLocale } from 'next-intl';

import { autonyms } from '@/lib/i18n/language-names';
import { labelStatus } from '@/lib/i18n/text-status';

import type { Column } from './column';

type ColumnHeadsProps = { columns: readonly [Column, Column] };

/** What each text is, in words; they stay in sight while the texts are read. */
export function ColumnHeads({ columns }: ColumnHeadsProps) {
  const locale = useLocale();

  return (
    <div className="pair cols">
      {columns.map(({ language, text }, index) => (
        <p key={language} className="cell colhead" data-column={index + 1}>
          <span lang={language}>{autonyms[language]}</span>{' '}
          <small>{labelStatus(text, locale)}</small>
        </p>
      ))}
    </div>
  );
}
