import { z } from 'zod';

import { languages } from './content/languages.ts';

import type { Language } from './content/languages.ts';

/** Readers reach this many pages of a list; beyond it a filter serves better than paging. */
export const lastPage = 200;
export const longestQuery = 200;

const pageNumberSchema = z.coerce
  .number({ error: 'notANumber' })
  .int({ error: 'notANumber' })
  .min(1, { error: 'outOfRange' })
  .max(lastPage, { error: 'outOfRange' })
  .default(1);

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const controlCharacters = /[\u0000-\u001F\u007F]/u;

const wordsSchema = z
  .string()
  .max(longestQuery, { error: 'tooLong' })
  .refine((text) => !controlCharacters.test(text), { error: 'controlCharacters' })
  .transform((text) => text.trim())
  .default('');

/** The queries that addresses declare; every other parameter is ignored. */
export const querySchemas = {
  releases: z.object({ page: pageNumberSchema }),
  search: z.object({ q: wordsSchema, page: pageNumberSchema }),
} as const;

export type ReleasesQuery = z.infer<typeof querySchemas.releases>;
export type SearchQuery = z.infer<typeof querySchemas.search>;
export type QueryRoute = keyof typeof querySchemas;

/** The public addresses: a contract, see docs/architecture.md. */
export const paths = {
  home: (language: Language) => `/${language}`,
  releases: (language: Language, query?: Partial<ReleasesQuery>) =>
    `/${language}/releases${toQueryString({ page: query?.page })}`,
  release: (language: Language, slug: string, block?: string) =>
    `/${language}/releases/${slug}${block === undefined ? '' : `#${block}`}`,
  bodies: (language: Language) => `/${language}/bodies`,
  body: (language: Language, id: string) => `/${language}/bodies/${id}`,
  search: (language: Language, query?: Partial<SearchQuery>) =>
    `/${language}/search${toQueryString({ q: query?.q, page: query?.page })}`,
  about: (language: Language, section?: string) =>
    `/${language}/about${section === undefined ? '' : `#${section}`}`,
} as const;

/** The same address in every language. */
export function inEveryLanguage(path: (language: Language) => string): Record<Language, string> {
  const entries = languages.map((language) => [language, path(language)] as const);
  return { ...emptyPaths, ...Object.fromEntries(entries) };
}

const emptyPaths: Record<Language, string> = { ru: '', en: '' };

/** First pages and empty words are left out: one list, one address. */
function toQueryString(query: { q?: string | undefined; page?: number | undefined }): string {
  const parameters = new URLSearchParams();
  if (query.q !== undefined && query.q !== '') parameters.set('q', query.q);
  if (query.page !== undefined && query.page > 1) parameters.set('page', String(query.page));
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
