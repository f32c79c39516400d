import { everyLanguageMask, maskOf } from '../../../model/languages.ts';
import { isEntryShown } from '../conditions.ts';
import { matchWords } from './match-words.ts';

import type { ReleaseFilter } from '../../browse.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { Parameters } from '../edition-file.ts';

/** Conditions of `release_entry` as SQL that holds no word of a reader, and what its parameters are. */
export type EntryFilter = { where: string; parameters: Parameters };

const conditions: Record<Exclude<keyof ReleaseFilter, 'words'>, string> = {
  body: 'release_entry.body = :body',
  kinds: 'release_entry.kind IN (SELECT value FROM json_each(:kinds))',
  language: '(release_entry.languages & :languages) = :languages',
  year: 'release_entry.year = :year',
  month: 'release_entry.month = :month',
};

/** In a fixed order, so that equal filters share a prepared statement. */
const names = ['body', 'kinds', 'language', 'year', 'month'] as const;

export function toEntryFilter(filter: ReleaseFilter, analyser: Analyser, now: number): EntryFilter {
  const { words, body, kinds, language, year, month } = filter;
  const match = words === undefined ? null : matchWords(words, analyser);
  const active = names.filter((name) => filter[name] !== undefined);
  return {
    where: [
      isEntryShown,
      ...(match === null ? [] : [match.where]),
      ...active.map((name) => conditions[name]),
    ].join(' AND '),
    parameters: {
      now,
      ...match?.parameters,
      ...(body !== undefined && { body }),
      ...(kinds !== undefined && { kinds: JSON.stringify(kinds) }),
      ...(language !== undefined && { languages: toMask(language) }),
      ...(year !== undefined && { year }),
      ...(month !== undefined && { month }),
    },
  };
}

/** What an entry must have at least; `both` is every language. */
export function toMask(language: NonNullable<ReleaseFilter['language']>): number {
  return language === 'both' ? everyLanguageMask : maskOf(language);
}

/** A field that nobody filled in is no condition. */
export function withoutBlanks({ words, ...filter }: ReleaseFilter): ReleaseFilter {
  if (words === undefined || words.trim() === '') return filter;
  return { ...filter, words };
}
