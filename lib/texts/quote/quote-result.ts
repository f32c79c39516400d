import { z } from 'zod';

import { languageSchema } from '../../model/value-schemas.ts';
import { languageTagSchema, sha256Schema } from '../../model/primitives.ts';
import { translationNoteSchema } from '../../model/release.ts';
import { originSchema, textSchema } from '../../model/text.ts';
import { releaseSummarySchema } from '../../model/summary.ts';
import { attributions } from '../../model/text-status.ts';

const partSchema = z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });

/** A block by its id; `number` is its place among the blocks, from 1; null: the title or the lead. */
const placeSchema = z.strictObject({ id: z.string(), number: z.number().nullable() });

const attributionSchema = z
  .enum(attributions)
  .describe(
    'Whose words they are: of the body (its official translations too), of whoever translated them, ' +
      'of this portal, or not known',
  );

/** What a text is, and what it is cited by. */
const quotedTextSchema = {
  language: languageSchema,
  origin: originSchema.describe('What the text is'),
  attribution: attributionSchema,
  translatedFrom: languageTagSchema.optional(),
  translator: textSchema.shape.translator,
  title: z.string(),
  source: textSchema.shape.source,
  addedAt: textSchema.shape.addedAt,
  sha256: sha256Schema,
  part: z
    .number()
    .describe('Of a release too long for one page, the part where it begins; absent: the first')
    .optional(),
};

/** A passage of one text, and what answers it in the other. */
export const quotePassageSchema = z.strictObject({
  release: releaseSummarySchema,
  ...quotedTextSchema,
  blocks: z.array(placeSchema).describe('Where it stands; `id` is the anchor on the page'),
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
        ...quotedTextSchema,
        blocks: z.array(z.strictObject({ ...placeSchema.shape, text: z.string() })),
      }),
    )
    .describe('The whole blocks of the other text; empty blocks: it has none for this passage'),
  notes: z.array(translationNoteSchema).describe('Translation notes on the passage'),
});
export type QuotePassage = z.input<typeof quotePassageSchema>;
export type QuoteCounterpart = QuotePassage['counterparts'][number];

/** What the record has on a quotation. */
export const quotationResultSchema = z.strictObject({
  verdict: z
    .enum(['exact', 'close', 'not-found', 'too-short'])
    .describe(
      'How the quotation compares with the text found; whether that has the words of a body is ' +
        'its `attribution`',
    ),
  differences: z.number(),
  passage: quotePassageSchema.nullable(),
  others: z
    .array(
      z.strictObject({
        release: releaseSummarySchema,
        language: languageSchema,
        origin: originSchema,
        attribution: attributionSchema,
        block: z.string(),
        part: z.number().optional(),
      }),
    )
    .describe(
      'Other releases that have the quotation exactly: words of bodies first, then the newest',
    ),
  isCapped: z.boolean().describe('There may be more of them'),
  documents: z.number().describe('Among how many documents it was looked for'),
});
export type QuotationResult = z.input<typeof quotationResultSchema>;
