import { z } from 'zod';

import { blockSchema } from './block.ts';
import { origins } from './text-status.ts';
import {
  dayOrInstantSchema,
  instantSchema,
  languageTagSchema,
  lineSchema,
  listOf,
  localizedLineSchema,
  localizedTextSchema,
  sha256Schema,
  webUrlSchema,
} from './primitives.ts';

/** What a text is. It is always said beside the text and never guessed: `unknown` is an answer too. */
export const originSchema = z.enum(origins);

const versionFields = {
  title: lineSchema,
  lead: lineSchema.optional(),
  blocks: listOf(blockSchema, 9_999).min(1, 'has no blocks: write at least one'),
};

/** What the hash covers and what a revision keeps. */
export const textVersionSchema = z.strictObject(versionFields);
export type TextVersion = z.infer<typeof textVersionSchema>;

export const revisionKindSchema = z.enum(['text', 'note', 'metadata']);

export const revisionSchema = z
  .strictObject({
    at: instantSchema,
    kind: revisionKindSchema,
    note: localizedTextSchema,
    sha256Before: sha256Schema,
    previous: textVersionSchema.optional(),
  })
  .refine((revision) => revision.kind !== 'text' || revision.previous !== undefined, {
    path: ['previous'],
    error:
      'is missing: a revision of the text keeps the text before it (`content -- revise` writes it)',
  });
export type Revision = z.infer<typeof revisionSchema>;

/** Without `retrievedAt` and `handedOver` the page says that how the text came here is not stated. */
export const textSourceSchema = z
  .strictObject({
    publisher: localizedLineSchema,
    url: webUrlSchema.optional(),
    archivedUrl: webUrlSchema
      .describe('A copy of the url in an archive of the web, like https://web.archive.org/web/…')
      .optional(),
    retrievedAt: dayOrInstantSchema.describe('When the text was taken from the url').optional(),
    handedOver: z
      .literal(true)
      .describe('The text was handed over by the portal’s owner instead of being retrieved')
      .optional(),
    number: lineSchema.optional(),
    rights: lineSchema.describe('Absent: shown as "not stated"').optional(),
  })
  .refine((source) => source.archivedUrl === undefined || source.url !== undefined, {
    path: ['archivedUrl'],
    error: 'is a copy of nothing: write url as well',
  })
  .refine((source) => source.handedOver === undefined || source.retrievedAt === undefined, {
    path: ['handedOver'],
    error: 'does not go with retrievedAt: keep the one that is true',
  });

export const textSchema = z.strictObject({
  ...versionFields,
  origin: originSchema.describe('What the text is; it is said beside it'),
  translatedFrom: languageTagSchema
    .describe('Translations only: the language of the original, as a tag like en, de or zh-Hant')
    .optional(),
  translator: localizedLineSchema.optional(),
  source: textSourceSchema,
  addedAt: dayOrInstantSchema
    .describe('When the text was added here, if that was after publishedAt: feeds go by it')
    .optional(),
  sha256: sha256Schema.describe('Written by `npm run content -- seal FILE`'),
  revisions: listOf(revisionSchema, 500)
    .describe('Written by `npm run content -- revise SLUG`')
    .optional(),
});
export type ReleaseText = z.infer<typeof textSchema>;
