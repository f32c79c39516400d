import { z } from 'zod';

import { languages } from '../../model/languages.ts';
import { paths } from '../../routes/paths.ts';
import { ok } from '../../base/result.ts';
import { toCsv } from '../csv.ts';
import { defineFileOperation } from '../operation.ts';

import type { Term } from '../../model/term.ts';

type Column = { name: string; valueOf: (term: Term, origin: string) => string };

/** Several values of a cell stand one a line: no value has a line break. */
const toCell = (values: readonly string[] = []) => values.join('\n');

const columns: readonly Column[] = [
  { name: 'id', valueOf: ({ id }) => id },
  { name: 'kind', valueOf: ({ kind }) => kind },
  ...languages.map((language) => ({
    name: `name_${language}`,
    valueOf: ({ name }: Term) => name[language],
  })),
  ...languages.map((language) => ({
    name: `forms_${language}`,
    valueOf: ({ forms }: Term) => toCell(forms?.[language]),
  })),
  {
    name: 'other_spellings',
    valueOf: ({ otherSpellings }) =>
      toCell(otherSpellings?.map(({ text, lang, source }) => `${text} (${lang}) ${source.url}`)),
  },
  { name: 'date', valueOf: ({ date = '' }) => date },
  { name: 'sources', valueOf: ({ sources }) => toCell(sources?.map(({ url }) => url)) },
  ...languages.map((language) => ({
    name: `url_${language}`,
    valueOf: ({ id }: Term, origin: string) => origin + paths.term(language, id),
  })),
];

const contentType = 'text/csv; charset=utf-8; header=present';

export const exportTerms = defineFileOperation({
  id: 'exportTerms',
  path: '/terms.csv',
  description:
    'Every term in one CSV file (RFC 4180): UTF-8 with a byte order mark, several values of a cell one a ' +
    'line. A value that a spreadsheet would take for a formula (it begins with =, +, - or @) is preceded by ' +
    'an apostrophe.',
  query: z.strictObject({}),
  mediaTypes: { [contentType]: undefined },
  problems: [],
  respond: async (_, { store, origin }) => {
    const terms = await store.listTerms();
    const rows = terms.map((term) => columns.map(({ valueOf }) => valueOf(term, origin)));
    return ok({
      body: toCsv([columns.map(({ name }) => name), ...rows]),
      ...{ contentType, fileName: 'terms.csv', disposition: 'attachment' },
    });
  },
});
