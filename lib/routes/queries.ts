import '../base/zod-without-eval.ts';

import * as z from 'zod/mini';

import { releaseKinds } from '../model/kinds.ts';
import { languageSchema } from '../model/value-schemas.ts';
import { fail, ok } from '../base/result.ts';

import type { AddressQuery } from './address-query.ts';
import type { ReleaseKind } from '../model/kinds.ts';
import type { Result } from '../base/result.ts';

/** Readers reach this many pages of a list; beyond it a filter serves better than paging. */
export const lastPage = 200;
export const lastBodyPage = 10_000;

/** How many pages of a list its links lead to: the pages behind them are refused. */
export function reachable(pageCount: number): number {
  return Math.min(pageCount, lastPage);
}
export const longestWords = 200;
export const longestQuotation = 1000;

/** Why a parameter is refused; the interface has words for each. */
export const queryFaults = [
  'notANumber',
  'outOfRange',
  'tooLong',
  'quotationTooLong',
  'controlCharacters',
  'unknownValue',
  'notADate',
  'monthWithoutYear',
  'fromAfterTo',
  'unknownVersion',
  'otherLanguage',
  'malformed',
] as const;

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const controlCharacters = /[\u0000-\u001F\u007F]/u;

export const wordsSchema = z.string().check(
  // As pasted: words are apart where a line ends.
  z.overwrite((text) => text.replace(/[\t\n\r]+/gu, ' ')),
  z.maxLength(longestWords, { error: 'tooLong' }),
  z.refine((text) => !controlCharacters.test(text), { error: 'controlCharacters' }),
  z.trim(),
);

const idSchema = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/u, { error: 'unknownValue' }));

export function wholeNumber(smallest: number, largest: number) {
  return z.coerce
    .number({ error: 'notANumber' })
    .check(
      z.int({ error: 'notANumber' }),
      z.minimum(smallest, { error: 'outOfRange' }),
      z.maximum(largest, { error: 'outOfRange' }),
    );
}

/**
 * A choice of several values. However often and in whatever order they came, it is read as the values that
 * exist, in their own order: so it has one address, one page and one answer.
 */
export function setOf<const Value extends string>(existing: readonly Value[]) {
  return z
    .array(z.enum(existing, { error: 'unknownValue' }))
    .check(z.overwrite((given) => existing.filter((value) => given.includes(value))));
}

const releasesSchema = z
  .object({
    q: z._default(wordsSchema, ''),
    body: z.optional(idSchema),
    kind: z._default(setOf(releaseKinds), []),
    lang: z.optional(z.enum(['both', ...languageSchema.options], { error: 'unknownValue' })),
    year: z.optional(wholeNumber(1700, 2200)),
    month: z.optional(wholeNumber(1, 12)),
    sort: z._default(z.enum(['newest', 'oldest'], { error: 'unknownValue' }), 'newest'),
    page: z._default(wholeNumber(1, lastPage), 1),
  })
  .check(
    z.refine(({ month, year }) => month === undefined || year !== undefined, {
      path: ['month'],
      error: 'monthWithoutYear',
    }),
  );

const searchSchema = z
  .object({
    q: z._default(wordsSchema, ''),
    in: z.optional(languageSchema),
    body: z.optional(idSchema),
    from: z.optional(z.iso.date({ error: 'notADate' })),
    to: z.optional(z.iso.date({ error: 'notADate' })),
    /** Results for the words as they were typed, whatever else they may have meant. */
    exact: z.optional(z.enum(['1'], { error: 'unknownValue' })),
    page: z._default(wholeNumber(1, lastPage), 1),
  })
  .check(
    z.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['from'],
      error: 'fromAfterTo',
    }),
  );

const termSchema = z.object({ page: z._default(wholeNumber(1, lastPage), 1) });
/** A body has no filter that would lead further than its pages. */
const bodySchema = z.object({ page: z._default(wholeNumber(1, lastBodyPage), 1) });
/** A quotation as it is pasted; browsers send two characters for a line break, and count one. */
export const quotationSchema = z
  .string()
  .check(z.overwrite(trimLines), z.maxLength(longestQuotation, { error: 'quotationTooLong' }));

const quoteSchema = z
  .object({
    q: z._default(quotationSchema, ''),
    /** Instead of a quotation: a passage by the slug of its release and the id of its block. */
    release: z.optional(
      z.string().check(z.regex(/^[a-z0-9-]{1,120}$/u, { error: 'unknownValue' })),
    ),
    p: z.optional(idSchema),
  })
  .check(
    z.refine(({ release, p }) => (release === undefined) === (p === undefined), {
      path: ['p'],
      error: 'malformed',
    }),
  );

/** The queries that addresses declare, besides those of a release; every other parameter is ignored. */
export const querySchemas = {
  releases: releasesSchema,
  search: searchSchema,
  term: termSchema,
  body: bodySchema,
  quote: quoteSchema,
} as const;

export type ReleasesQuery = z.infer<typeof releasesSchema>;
export type SearchQuery = z.infer<typeof searchSchema>;
export type TermQuery = z.infer<typeof termSchema>;
export type BodyQuery = z.infer<typeof bodySchema>;
export type QuoteQuery = z.infer<typeof quoteSchema>;

/** The first fault of an address: in which parameter, and what. */
export type QueryProblem = {
  parameter: string;
  fault: (typeof queryFaults)[number];
  /** The release whose address it is: its history says which versions there are. */
  release?: string | undefined;
};

export function trimLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}

/** Reads the parameters of an address by a route's schema; the first fault says which one and why. */
export function readQuery<Schema extends z.ZodMiniObject>(
  schema: Schema,
  parameters: URLSearchParams & Partial<Pick<AddressQuery, 'isMalformed'>>,
): Result<z.output<Schema>, QueryProblem> {
  const malformed = Object.keys(schema.shape).find((name) => parameters.isMalformed?.(name));
  if (malformed !== undefined) return fail({ parameter: malformed, fault: 'malformed' });
  const parsed = schema.safeParse(toQueryObject(parameters));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const fault = queryFaults.find((candidate) => candidate === issue?.message) ?? 'malformed';
  return fail({ parameter: String(issue?.path[0] ?? ''), fault });
}

/** What a reader chose, in the words of the store. Notes are listed only when they are asked for. */
export function toReleaseFilter(query: ReleasesQuery, usualKinds: readonly ReleaseKind[]) {
  const { q, body, kind, lang, year, month } = query;
  return {
    kinds: kind.length > 0 ? kind : usualKinds,
    ...(q !== '' && { words: q }),
    ...(body !== undefined && { body }),
    ...(lang !== undefined && { language: lang }),
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
  };
}

/** Only what the reader chose can be taken back: without a choice the usual kinds are no condition. */
export function ofReader<T extends { without: string }>(
  relaxations: readonly T[],
  { kind }: Pick<ReleasesQuery, 'kind'>,
): T[] {
  return relaxations.filter(({ without }) => without !== 'kinds' || kind.length > 0);
}

/** Parameters that may stand several times in an address. */
const lists: ReadonlySet<string> = new Set(['kind']);
/** More different values than any list has: one of those that are read does not exist. */
const mostValues = 50;

/** The different values of a parameter that may stand several times: what is read of it has a bound. */
export function readSeveral(given: readonly string[]): string[] {
  return [...new Set(given)].slice(0, mostValues);
}

/**
 * The parameters of an address as an object for a schema. A form sends a field that nobody filled in as
 * an empty value: that is no condition.
 */
function toQueryObject(parameters: URLSearchParams): Record<string, string | string[]> {
  // An address has a bound, and so has the number of its parameters.
  const filled = [...parameters].filter(([, value]) => value !== '');
  const values = Map.groupBy(filled, ([key]) => key);
  return Object.fromEntries(
    [...values].map(([key, entries]) => {
      const texts = entries.map(([, value]) => value);
      return [key, lists.has(key) ? readSeveral(texts) : (texts[0] ?? '')];
    }),
  );
}
