import { longestQuotation, longestWords } from '../../lib/routes/queries.ts';

/** What a request costs in tokens; a plain list, or one record, is 1. */
type Price = (query: URLSearchParams) => number;

const listPrice = 1;
/** Drawing takes a thread some tens of milliseconds; a cached picture costs nothing. */
export const ogImagePrice = 5;

const prices: readonly (readonly [path: RegExp, Price])[] = [
  [/^\/(?:api\/v1|\w+)\/search$/u, priceOfSearch],
  [/^\/(?:api\/v1|\w+)\/quote$/u, priceOfQuotation],
  // It may be the whole record, and a reader may take a quarter of an hour for it.
  [/^\/api\/v1\/corpus$/u, () => 20],
  [/^\/api\/v1\/releases\/[^/]+\/export$/u, () => 3],
];

/**
 * The tokens of the rate limit that a request takes, from its address alone: about in proportion to the processor
 * time that the costliest request of its kind needs (`npm run bench:search` prints it; docs/operating.md, Limits).
 * `path` is percent-decoded. A whole number from 1 to 20.
 */
export function priceOf(path: string, query: URLSearchParams): number {
  const price = prices.find(([pattern]) => pattern.test(path))?.[1] ?? priceOfList;
  return price(query);
}

/** A list that is narrowed by words reads the index of texts. */
function priceOfList(query: URLSearchParams): number {
  return query.get('q') ? listPrice + 1 : listPrice;
}

/**
 * 2, and 1 for each of two words long enough to be looked for with a typing error, 1 for every four words, and 2
 * for each of four phrases. `exact` forgives no errors.
 */
function priceOfSearch(query: URLSearchParams): number {
  const text = (query.get('q') ?? '').slice(0, longestWords);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 12) ?? [];
  const doubtful = query.has('exact') ? 0 : words.filter(({ length }) => length >= 5).length;
  const phrases = Math.floor((text.match(/["«»“”„]/gu)?.length ?? 0) / 2);
  return 2 + Math.min(2, doubtful) + Math.floor(words.length / 4) + 2 * Math.min(4, phrases);
}

/** 5, and 1 for every hundred characters that are compared; a passage that is named by its place is only read. */
function priceOfQuotation(query: URLSearchParams): number {
  const { length } = query.get('q') ?? '';
  return length === 0 ? listPrice : 5 + Math.ceil(Math.min(length, longestQuotation) / 100);
}
