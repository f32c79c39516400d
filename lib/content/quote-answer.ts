import { z } from 'zod';

import { languageSchema } from './value-schemas.ts';
import { originSchema } from './schema/text.ts';
import { releaseSummarySchema } from './summary.ts';

const partSchema = z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });

/** A block by its id; `number` is its place among the blocks, from 1; null: the title or the lead. */
const placeSchema = z.strictObject({ id: z.string(), number: z.number().nullable() });

const statusSchema = {
  language: languageSchema,
  origin: originSchema.describe('What the text is'),
  translatedFrom: z.optional(languageSchema),
};

/** A passage of one text, and what answers it in the other. */
export const quotePassageSchema = z.strictObject({
  release: releaseSummarySchema,
  ...statusSchema,
  blocks: z.array(placeSchema).describe('Where it stands; `id` is the anchor on the page'),
  part: z
    .number()
    .describe('Of a release too long for one page, the part where it begins; absent: the first')
    .optional(),
  beginsInside: z.boolean().describe('There is more of the first block before it'),
  endsInside: z.boolean().describe('There is more of the last block behind it'),
  exactText: z
    .array(z.string())
    .describe('As it is stored, one text for what stands between omissions'),
  segments: z
    .array(z.array(partSchema))
    .describe('Compared word by word: added is in the text only, removed in the quotation only'),
  counterparts: z
    .array(
      z.strictObject({
        ...statusSchema,
        blocks: z.array(z.strictObject({ id: z.string(), text: z.string() })),
      }),
    )
    .describe('The whole blocks of the other text; empty blocks: it has none for this passage'),
});
export type QuotePassage = z.input<typeof quotePassageSchema>;

/** What the record has on a quotation. */
export const quoteAnswerSchema = z.strictObject({
  verdict: z.enum(['exact', 'close', 'not-found', 'too-short']),
  differences: z.number(),
  passage: quotePassageSchema.nullable(),
  others: z
    .array(
      z.strictObject({
        release: releaseSummarySchema,
        language: languageSchema,
        block: z.string(),
        part: z.number().optional(),
      }),
    )
    .describe('Other releases that have the quotation exactly, the newest first'),
  isCapped: z.boolean().describe('There may be more of them'),
  documents: z.number().describe('Among how many documents it was looked for'),
});
export type QuoteAnswer = z.input<typeof quoteAnswerSchema>;
