import { z } from 'zod';

import { languageSchema } from '../../../model/value-schemas.ts';

import type { Language } from '../../../model/languages.ts';
import type { EditionFile } from '../edition-file.ts';

const countRow = z.object({ form: z.string(), texts: z.number() });
const wordRow = z.object({ term: z.string(), form: z.string(), language: languageSchema });

/** How many texts have each folded form; asked of an index of forms, as thousands may be asked for. */
export function countForms(
  edition: EditionFile,
  forms: readonly string[],
): ReadonlyMap<string, number> {
  const rows = edition.list(
    `SELECT form.form AS form, sum(form.texts) AS texts FROM json_each(:forms) AS asked
     CROSS JOIN form ON form.form = asked.value GROUP BY form.form`,
    { forms: JSON.stringify([...new Set(forms)]) },
    countRow,
  );
  return new Map(rows.map(({ form, texts }) => [form, texts]));
}

/** By term, the forms in which texts of each language have it. */
export type Vocabulary = ReadonlyMap<string, readonly { form: string; language: Language }[]>;

export function readVocabulary(edition: EditionFile, terms: readonly string[]): Vocabulary {
  const rows = edition.list(
    `SELECT form.term AS term, form.form AS form, form.language AS language
     FROM json_each(:terms) AS asked CROSS JOIN form ON form.term = asked.value`,
    { terms: JSON.stringify([...new Set(terms)]) },
    wordRow,
  );
  return Map.groupBy(rows, ({ term }) => term);
}
