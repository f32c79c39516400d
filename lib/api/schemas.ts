import { z } from 'zod';

import { languageSchema, releaseKindSchema } from '../model/value-schemas.ts';
import { bodySchema } from '../model/body.ts';
import {
  dayOrInstantSchema,
  instantSchema,
  languageTagSchema,
  sha256Schema,
} from '../model/primitives.ts';
import { releaseSchema, translationNoteSchema } from '../model/release.ts';
import { originSchema, revisionSchema, textSchema } from '../model/text.ts';
import { termSchema } from '../model/term.ts';
import { browseResponseSchema, facetsSchema } from '../model/browse-response.ts';
import { searchResultSchema } from '../search/result.ts';
import { summaryFieldsSchema } from '../model/summary.ts';
import { quotationResultSchema } from '../texts/quote/quote-result.ts';
import { problemSchema } from './problem.ts';

const urlsSchema = z
  .partialRecord(languageSchema, z.url())
  .describe('The page in each language that has a text');

const summarySchema = z.strictObject(summaryFieldsSchema.shape);
export const summaryFieldSchema = summarySchema.keyof();

export const releasePageSchema = z.strictObject({
  items: z.array(summarySchema.partial()).describe('Every field, or those that `fields` names'),
  total: z.int().describe('Releases in the whole list'),
  nextCursor: z.string().nullable().describe('Continues the list; null at its end'),
  facets: z.optional(
    facetsSchema.check(z.describe('With facets=true: what each further choice would give')),
  ),
  relaxations: z.optional(
    browseResponseSchema.shape.relaxations.check(
      z.describe(
        'With facets=true and an empty list: what would be found without one condition ' +
          '(words: q, kinds: kind, language: lang)',
      ),
    ),
  ),
});

const revisionMetadataSchema = z.strictObject(revisionSchema.shape).omit({ previous: true });

const fullTextSchema = z.strictObject({
  ...textSchema.shape,
  sha256: textSchema.shape.sha256.describe(
    'SHA-256 of the RFC 8785 canonical JSON of {title, lead, blocks}, of each block without markup, spans, person and question',
  ),
  revisions: z.array(revisionMetadataSchema).describe('Oldest first').optional(),
  outdatedSince: instantSchema
    .describe(
      'Translations: when the original was first changed in a way that this text may not know of',
    )
    .optional(),
});

/** What concerns editors, and what a release that can be read says by being there. */
const hiddenOfRelease = {
  $schema: true,
  status: true,
  publishAt: true,
  withdrawnAt: true,
  reason: true,
  replacedBy: true,
  acknowledged: true,
  embargoContact: true,
} as const;

const termIdsSchema = z.array(z.string()).describe('Ids of terms').optional();

export const fullReleaseSchema = z.strictObject({
  ...z.strictObject(releaseSchema.shape).omit(hiddenOfRelease).shape,
  slug: z.string().describe('The permanent name of the release'),
  body: z.string().describe('The id of a body'),
  people: termIdsSchema,
  places: termIdsSchema,
  documents: termIdsSchema,
  events: termIdsSchema,
  notes: z.array(translationNoteSchema).describe('Translation notes of the portal').optional(),
  texts: z.partialRecord(languageSchema, fullTextSchema),
  urls: urlsSchema,
});

const governmentBodySchema = z.strictObject({
  ...z.strictObject(bodySchema.shape).omit({ $schema: true }).shape,
  urls: z.record(languageSchema, z.url()),
});
export const bodiesSchema = z.strictObject({ items: z.array(governmentBodySchema) });

/** Aliases are spellings without a source: they help searching and are never printed. */
const publicTermSchema = z.strictObject({
  ...termSchema.omit({ $schema: true, aliases: true }).shape,
  urls: z.record(languageSchema, z.url()),
});
export const termPageSchema = z.strictObject({
  items: z.array(publicTermSchema),
  total: z.int(),
  nextCursor: z.string().nullable().describe('Continues the list; null at its end'),
});

export const searchPageSchema = z.strictObject({
  ...searchResultSchema.shape,
  items: searchResultSchema.shape.items.check(
    z.describe('The best first; `block` of a passage is its anchor on the page, or title, or lead'),
  ),
  isCapped: z.boolean().describe('There are more than `total`; counting went no further'),
  both: z.number().describe('Releases that match in any language'),
  languages: searchResultSchema.shape.languages.check(
    z.describe('Releases that match in each language'),
  ),
  correction: searchResultSchema.shape.correction.check(
    z.describe(
      'Set when these are the results for other words than those asked for; exact=1 takes them as they are',
    ),
  ),
  dropped: searchResultSchema.shape.dropped.check(
    z.describe('Words left out of a question too long'),
  ),
  body: searchResultSchema.shape.body.check(
    z.describe(
      'The body that the words name, to which the hits are narrowed; exact=1 takes it back',
    ),
  ),
  named: searchResultSchema.shape.named.check(z.describe('Bodies and terms that the words name')),
  year: searchResultSchema.shape.year.check(
    z.describe('The year that the words or the range ask for, if the archive has a page of it'),
  ),
});

const suggestionSchema = z.strictObject({
  kind: z.enum(['body', 'term', 'release']),
  id: z.string().describe('The id of the body or term, the slug of the release'),
  labels: z.partialRecord(languageSchema, z.string()),
  urls: urlsSchema,
});
export const suggestionsSchema = z.strictObject({ items: z.array(suggestionSchema) });
export type Suggestion = z.input<typeof suggestionSchema>;

export const quoteCheckSchema = z.strictObject({
  ...quotationResultSchema.shape,
  differences: z.number().describe('How many changes there are; a word in place of another is one'),
  attribution: quotationResultSchema.shape.passage
    .unwrap()
    .shape.attribution.nullable()
    .describe(
      'Of the passage; a quotation that is exact is the words of a body only where it says so',
    ),
  url: z.url().nullable().describe('The passage on its page'),
  citation: z
    .string()
    .nullable()
    .describe('The passage in the style usual for its language; it says what a translation is'),
});

const inBoth = <Schema extends z.ZodType>(schema: Schema) => z.record(languageSchema, schema);

/** A line of an export with format=jsonl. */
export const corpusUnitSchema = z.strictObject({
  id: z
    .string()
    .describe(
      '`slug#block`, of a row of a table `slug#block:row`; it stays as long as the release is there',
    ),
  slug: z.string(),
  block: z.string().describe('title, lead, or the id of the first block in the Russian text'),
  ru: z
    .string()
    .describe('Plain text; blocks that answer one passage together and items of a list are lines'),
  en: z.string(),
  body: z.string().describe('The id of a body'),
  kind: releaseKindSchema,
  publishedAt: dayOrInstantSchema,
  sourceLanguage: z
    .nullable(languageSchema)
    .describe('The text from which the other was translated; null: neither, or not recorded'),
  origin: inBoth(originSchema),
  translatedFrom: inBoth(languageTagSchema.nullable()).describe('A language tag (BCP 47)'),
  translator: inBoth(z.string().nullable()),
  publisher: inBoth(z.string()),
  rights: inBoth(z.string().nullable()).describe('As recorded; null: not stated'),
  blocks: inBoth(z.array(z.string()).min(1)).describe('Ids of the blocks in each text'),
  url: inBoth(z.url()).describe('The passage on its page'),
  sha256: inBoth(sha256Schema).describe('Of the whole text that the passage belongs to'),
  demonstration: z.boolean().describe('true: made by a program; nobody has published it'),
});

/** Schemas that OpenAPI has under a name. */
export const namedSchemas = {
  Problem: problemSchema,
  ReleaseSummary: summaryFieldsSchema,
  Facets: facetsSchema,
  ReleasePage: releasePageSchema,
  Text: fullTextSchema,
  Release: fullReleaseSchema,
  Body: governmentBodySchema,
  BodyList: bodiesSchema,
  Term: publicTermSchema,
  TermPage: termPageSchema,
  SearchPage: searchPageSchema,
  QuoteCheck: quoteCheckSchema,
  Suggestion: suggestionSchema,
  SuggestionList: suggestionsSchema,
  CorpusUnit: corpusUnitSchema,
} as const satisfies Record<string, z.core.$ZodType>;
