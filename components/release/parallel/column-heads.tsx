import { autonyms } from '@/lib/i18n/language-names';
import { labelStatus } from '@/lib/i18n/text-status';

import type { Locale } from '@/lib/i18n/routing';
import type { Column } from './column';

type ColumnHeadsProps = { columns: readonly [Column, Column]; locale: Locale };

/** What each text is, in words; they stay in sight while the texts are read. */
export function ColumnHeads({ columns, locale }: ColumnHeadsProps) {
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
