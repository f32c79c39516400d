import { z } from 'zod';

import { languageSchema, releaseKindSchema } from './value-schemas.ts';
import {
  dayOrInstantSchema,
  idSchema,
  instantSchema,
  lineSchema,
  listOf,
  localizedLineSchema,
  localizedTextSchema,
  oldAddressSchema,
  partialDateSchema,
  slugSchema,
  sourceLinkSchema,
  webUrlSchema,
} from './primitives.ts';
import { blockIdSchema } from './block.ts';
import { actSchema, occasionSchema, participantSchema } from './occasion.ts';
import { textSchema } from './text.ts';

/** A translation note: neutral, anchored to words that occur exactly once in their block. */
export const translationNoteSchema = z.strictObject({
  id: z.string().regex(/^n\d{1,3}$/u, { error: 'is not a note id: use n and a number, like n1' }),
  block: blockIdSchema,
  quote: z
    .partialRecord(languageSchema, lineSchema)
    .describe(
      'Words of the block, in each language that has a text; they occur in it exactly once',
    ),
  text: localizedTextSchema,
  sources: listOf(sourceLinkSchema, 50),
});
export type TranslationNote = z.infer<typeof translationNoteSchema>;

/** A record of the same event by another participant: linked, never summarised. */
export const otherAccountSchema = z.strictObject({
  publisher: localizedLineSchema,
  lang: languageSchema,
  title: lineSchema,
  url: webUrlSchema,
  checkedAt: dayOrInstantSchema.optional(),
});
export type OtherAccount = z.infer<typeof otherAccountSchema>;

const textsSchema = z
  .partialRecord(languageSchema, textSchema)
  .refine((texts) => Object.keys(texts).length > 0, {
    error: 'has no text: write texts.ru or texts.en',
  });

const termIdsSchema = listOf(idSchema, 500).describe('Ids of files in terms/');

/** One release: one record with its texts, as editors write it (docs/architecture.md, "The record"). */
export const releaseSchema = z
  .strictObject({
    $schema: z.string().optional(),
    slug: slugSchema.describe('The permalink: unique, never changed, the name of the file'),
    body: idSchema.describe('The id of a file in bodies/'),
    kind: releaseKindSchema,
    publishedAt: dayOrInstantSchema.describe(
      'A date, or a date-time with offset: as exactly as the source has it, never more exactly',
    ),
    about: partialDateSchema
      .describe('Notes only: the date that the note is about; a year, a month or a day')
      .optional(),
    occasion: occasionSchema.describe('When and where it happened').optional(),
    participants: listOf(participantSchema, 100).optional(),
    act: actSchema.describe('Of a law, a decree, a decision: its number and date').optional(),
    embargoContact: lineSchema
      .describe('Whom to ask before the release is public; it never leaves the record')
      .optional(),
    status: z
      .enum(['draft', 'scheduled', 'published', 'withdrawn'])
      .describe('scheduled needs publishAt; withdrawn needs withdrawnAt and reason'),
    publishAt: instantSchema
      .describe('Scheduled only: nobody can read the release before this moment')
      .optional(),
    withdrawnAt: dayOrInstantSchema.optional(),
    reason: localizedTextSchema.describe('Withdrawn only: why, as readers will see it').optional(),
    replacedBy: slugSchema
      .describe('Withdrawn only: the slug of the published release that readers find instead')
      .optional(),
    people: termIdsSchema.optional(),
    places: termIdsSchema.optional(),
    documents: termIdsSchema.optional(),
    events: termIdsSchema.optional(),
    related: listOf(slugSchema, 500).describe('Slugs of other releases').optional(),
    otherAccounts: listOf(otherAccountSchema, 100).optional(),
    legacyPaths: listOf(oldAddressSchema, 100)
      .describe(
        'Old addresses of the release; they lead here for good. Of a query all parameters that are written are asked for, in any order',
      )
      .optional(),
    notes: listOf(translationNoteSchema, 999).optional(),
    acknowledged: listOf(lineSchema, 20_000)
      .describe('Warnings that an editor has looked at, like block-without-counterpart:p7')
      .optional(),
    texts: textsSchema,
  })
  .superRefine((release, context) => {
    const require = (
      key: 'publishAt' | 'withdrawnAt' | 'reason',
      status: typeof release.status,
    ) => {
      const isThere = release[key] !== undefined;
      if ((release.status === status) === isThere) return;
      const message = isThere
        ? `belongs to status "${status}" only: remove it`
        : `is missing: status "${status}" needs it`;
      context.addIssue({ code: 'custom', path: [key], message });
    };
    require('publishAt', 'scheduled');
    require('withdrawnAt', 'withdrawn');
    require('reason', 'withdrawn');
    if (release.replacedBy !== undefined && release.status !== 'withdrawn') {
      const message = 'belongs to status "withdrawn" only: remove it';
      context.addIssue({ code: 'custom', path: ['replacedBy'], message });
    }
    if (release.about !== undefined && release.kind !== 'note') {
      context.addIssue({
        code: 'custom',
        path: ['about'],
        message: 'belongs to kind "note" only: remove it',
      });
    }
  });
export type Release = z.infer<typeof releaseSchema>;

/** What a draft has to have however unfinished it is; everything else may still be missing or wrong. */
export const draftNameSchema = z.object({
  slug: releaseSchema.shape.slug,
  status: releaseSchema.shape.status.extract(['draft']),
});
export type DraftName = z.infer<typeof draftNameSchema>;
