import { z } from 'zod';

import { languageSchema } from './value-schemas.ts';
import {
  idSchema,
  lineSchema,
  listOf,
  localizedLineSchema,
  partialDateSchema,
  sourceLinkSchema,
} from './primitives.ts';

/** In the order in which pages group them. */
export const termKinds = ['person', 'body', 'document', 'place', 'event', 'concept'] as const;
export const termKindSchema = z.enum(termKinds);

/** A name or term as the sources use it in each language. Spellings are the source's, never ours. */
export const termSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  kind: termKindSchema,
  name: localizedLineSchema,
  sortName: localizedLineSchema
    .describe('What a list is sorted by; without it the last word of the name of a person')
    .optional(),
  /** Further forms that occur in the texts, declined Russian ones included. */
  forms: z
    .partialRecord(languageSchema, listOf(lineSchema, 500))
    .describe('Further forms that occur in the texts, declined ones included')
    .optional(),
  /** For searching only, never printed: spellings without a named source. */
  aliases: listOf(lineSchema, 500).describe('For searching only, never printed').optional(),
  otherSpellings: listOf(
    z.strictObject({ text: lineSchema, lang: languageSchema, source: sourceLinkSchema }),
    500,
  ).optional(),
  date: partialDateSchema.optional(),
  description: z
    .strictObject({ text: localizedLineSchema, source: sourceLinkSchema })
    .describe('Who or what it is, in the words of a source; leave it out where no source says so')
    .optional(),
  sources: listOf(sourceLinkSchema, 50).optional(),
});
export type Term = z.infer<typeof termSchema>;
