import type { ReleasesQuery } from '@/lib/routes/queries';

/** What narrows a list, by name: the query without it. A month means nothing without its year. */
export const without = {
  words: (query) => ({ ...query, q: '' }),
  body: ({ body: _, ...query }) => query,
  kinds: (query) => ({ ...query, kind: [] }),
  language: ({ lang: _, ...query }) => query,
  year: ({ year: _, month: __, ...query }) => query,
  month: ({ month: _, ...query }) => query,
} as const satisfies Record<string, (query: ReleasesQuery) => ReleasesQuery>;

export type Condition = keyof typeof without;

export function isCondition(name: string): name is Condition {
  return name in without;
}

export function withoutAny({ sort }: ReleasesQuery): ReleasesQuery {
  return { q: '', kind: [], sort, page: 1 };
}
