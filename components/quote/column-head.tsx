import { autonyms } from '@/lib/i18n/language-names';

import type { Language } from '@/lib/model/languages';

type ColumnHeadProps = { language: Language; status: string };

/** The language of a column, and what its text is. */
export function ColumnHead({ language, status }: ColumnHeadProps) {
  return (
    <p className="colhead">
      <span lang={language}>{autonyms[language]}</span> <small>{status}</small>
    </p>
  );
}
