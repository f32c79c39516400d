import { Fragment } from 'react';

import { shortAutonyms } from '@/lib/i18n/language-names';

import { Bars } from './bars';

import type { Language } from '@/lib/model/languages';

type AvailabilityBadgeProps = {
  languages: readonly Language[];
  /** Said aloud for several languages, shown for a single one. */
  words: string;
};

/** In which languages something can be read. */
export function AvailabilityBadge({ languages, words }: AvailabilityBadgeProps) {
  if (languages.length === 1) return <span className="avail one">{words}</span>;

  return (
    <span className="avail">
      <span className="visually-hidden">{words}</span>{' '}
      <span aria-hidden="true">
        {languages.map((language, index) => (
          <Fragment key={language}>
            {index > 0 && <Bars />}
            {shortAutonyms[language]}
          </Fragment>
        ))}
      </span>
    </span>
  );
}
