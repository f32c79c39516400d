import { z } from 'zod';

import {
  citationFormats,
  formatCitation,
  formatDetails,
  isTextFormat,
} from '../../citation/formats.ts';
import { toCitedItem } from '../../citation/item.ts';
import { languageSchema } from '../../model/value-schemas.ts';
import { primaryLanguage } from '../../model/localize.ts';
import { listParts, placeBlocks } from '../../model/parts.ts';
import { toMoscowDay } from '../../model/moscow-day.ts';
import { citeStatus } from '../../i18n/text-status.ts';
import { paths } from '../../routes/paths.ts';
import { fail, ok } from '../../base/result.ts';
import { defineFileOperation } from '../operation.ts';
import { findReadable } from '../readable-release.ts';

import type { CitationFormat } from '../../citation/formats.ts';
import type { CitedItem } from '../../citation/item.ts';
import type { Language } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';
import type { ReleaseText } from '../../model/text.ts';
import type { Result } from '../../base/result.ts';
import type { ApiContext, FileResult } from '../operation.ts';
import type { ProblemFacts } from '../problem.ts';

const longestBlockId = 5;

const querySchema = z.strictObject({
  format: z
    .enum(citationFormats, {
      error: ({ input }) => (input === undefined ? 'missing' : 'unknownValue'),
    })
    .describe('The style or the kind of file'),
  lang: z.optional(
    languageSchema.check(
      z.describe(
        'Which text is cited; without it the text as published. The citation speaks it too',
      ),
    ),
  ),
  paragraph: z
    .string()
    .max(longestBlockId, { error: 'tooLong' })
    .describe('The id of a block; without it the whole text is cited')
    .optional(),
  accessed: z.iso
    .date({ error: 'notADate' })
    .describe('The day on which the text was read; without it today in Moscow')
    .optional(),
});

export const citeRelease = defineFileOperation({
  id: 'citeRelease',
  path: '/releases/{slug}/citation',
  description:
    'gost108: GOST R 7.0.108-2022; gost705: GOST R 7.0.5-2008; apa: APA, 7th edition; ' +
    'chicago: a note by the Chicago Manual of Style, 18th edition; and files for reference managers. ' +
    'Each says which version of the text is cited, and what a translation is.',
  query: querySchema,
  pathValue: 'The permanent name of the release',
  mediaTypes: Object.fromEntries(
    citationFormats.map((format) => [formatDetails[format].mediaType, undefined]),
  ),
  problems: ['not-found', 'withdrawn'],
  respond: async ({ format, ...query }, context, slug) => {
    const release = await findReadable(context.store, slug);
    if (!release.ok) return release;
    const text = findText(release.value, query);
    if (!text.ok) return text;
    const item = await cite(release.value, { ...query, ...text.value }, context);
    return ok(toFile(format, item));
  },
});

type Query = Omit<z.output<typeof querySchema>, 'format'>;
type FoundText = { language: Language; text: ReleaseText };

function findText(release: Release, { lang, paragraph }: Query): Result<FoundText, ProblemFacts> {
  const language = lang ?? primaryLanguage(release.texts);
  const text = language === null ? undefined : release.texts[language];
  if (language === null || text === undefined) {
    return notFound('lang', 'The release has no text in this language.');
  }
  if (paragraph !== undefined && !text.blocks.some(({ id }) => id === paragraph)) {
    return notFound('paragraph', 'The text has no paragraph of this id.');
  }
  return ok({ language, text });
}

function notFound(parameter: string, detail: string): Result<never, ProblemFacts> {
  return fail({ kind: 'not-found', detail, parameter });
}

async function cite(
  release: Release,
  { language, text, paragraph, accessed }: Query & FoundText,
  { store, origin }: ApiContext,
): Promise<CitedItem> {
  const [site, bodies] = await Promise.all([store.getSite(), store.listBodies()]);
  const body = bodies.find(({ id }) => id === release.body);
  if (!body) throw new TypeError(`${release.slug} is of a body that the edition lacks.`);
  const isDemonstration = site.demonstration === true;
  const index = text.blocks.findIndex(({ id }) => id === paragraph);
  return toCitedItem({
    ...{ release, language, text, body, site },
    status: citeStatus(text, language, { isDemonstration }),
    ...(index >= 0 && { paragraph: index + 1 }),
    url: `${origin}${paths.release(language, release.slug, paragraph, partOf(release, paragraph))}`,
    accessed: accessed ?? toMoscowDay(new Date().toISOString()),
  });
}

function partOf(release: Release, paragraph: string | undefined): number | undefined {
  if (paragraph === undefined) return undefined;
  return placeBlocks(release, listParts(release)).get(paragraph);
}

function toFile(format: CitationFormat, item: CitedItem): FileResult {
  const { mediaType, fileEnding } = formatDetails[format];
  const name = [
    item.slug,
    item.language,
    ...(item.paragraph === undefined ? [] : [item.paragraph]),
  ];
  return {
    body: `${formatCitation(format, item)}\n`,
    contentType: mediaType,
    fileName: `${name.join('-')}${fileEnding}`,
    // A style is read at once; a file is for another program.
    disposition: isTextFormat(format) ? 'inline' : 'attachment',
  };
}
