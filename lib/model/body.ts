import { z } from 'zod';

import { languageSchema } from './value-schemas.ts';
import {
  daySchema,
  idSchema,
  lineSchema,
  listOf,
  localizedLineSchema,
  localizedTextSchema,
  partialDateSchema,
  sourceLinkSchema,
  webUrlSchema,
} from './primitives.ts';

/** A statement about a body with where it was read: founding, statute, end. */
export const bodyFactSchema = z.strictObject({
  date: partialDateSchema.optional(),
  text: localizedTextSchema,
  sources: listOf(sourceLinkSchema, 50).min(
    1,
    'has no source: a fact without a source is not printed',
  ),
});

export const bodySchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    menuLabel: localizedLineSchema,
    name: localizedLineSchema,
    shortName: z
      .partialRecord(languageSchema, lineSchema)
      .describe('In the languages in which one is in use')
      .optional(),
    /** For searching only, never printed: abbreviations and what else people type. */
    alsoCalled: z
      .partialRecord(languageSchema, listOf(lineSchema, 50))
      .describe('For searching only, never printed: abbreviations and what else people type')
      .optional(),
    /** «Совет Безопасности ООН» has the name of another body in it. */
    notToBeTakenFor: listOf(lineSchema, 50)
      .describe('For searching only: names of others that have a name of this body in them')
      .optional(),
    /** First and last day, as exactly as the sources give them; no `until`: the body exists. */
    since: partialDateSchema.describe('A year, a month or a day, as the source has it').optional(),
    until: daySchema.describe('The last day; absent: the body exists').optional(),
    successor: idSchema.describe('The id of another body').optional(),
    /** What became of it, in a sentence. */
    afterwards: localizedTextSchema.optional(),
    statusAsOf: daySchema.describe('The day on which all this was last verified'),
    site: webUrlSchema.optional(),
    facts: listOf(bodyFactSchema, 500),
  })
  .superRefine((body, context) => {
    for (const key of ['successor', 'afterwards'] as const) {
      if (body[key] !== undefined && body.until === undefined) {
        context.addIssue({
          code: 'custom',
          path: [key],
          message: 'needs `until`: say when the body ended',
        });
      }
    }
  });
export type GovernmentBody = z.infer<typeof bodySchema>;

/** A body as a choice of a list, under its name of the menu. */
export type BodyChoice = { id: string; label: string };
