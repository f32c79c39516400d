import { z } from 'zod';

import type { Language } from '../model/languages.ts';
import type { QueryProblem } from './queries.ts';

/**
 * Addresses that only the server asks Next for. A query travels as one path segment, so that Next
 * sees a parameter like any other and every page is whole, static HTML (docs/decisions/0004-static-pages.md).
 */
export const internalPaths = {
  withQuery: (
    language: Language,
    route: 'quote' | 'releases' | 'search',
    query: Record<string, unknown>,
  ) => `/${language}/internal/${route}/${encodeQuery(query)}`,
  /** The first part has the address of the release. */
  release: (language: Language, slug: string, part: number) =>
    `/${language}/releases/${slug}${part === 1 ? '' : `/${part}`}`,
  parallel: (language: Language, slug: string, part: number) =>
    `/${language}/releases/${slug}/parallel${part === 1 ? '' : `/${part}`}`,
  archive: (language: Language, period: string) => `/${language}/internal/archive/${period}`,
  version: (language: Language, view: VersionView) =>
    `/${language}/internal/version/${encodeQuery(view)}`,
  history: (language: Language, view: HistoryView) =>
    `/${language}/internal/history/${encodeQuery(view)}`,
  /** A page of the documents of a body. */
  body: (language: Language, id: string, page: number) =>
    `/${language}/internal/bodies/${id}/${page}`,
  /** A page of what names the term. */
  term: (language: Language, id: string, page: number) =>
    `/${language}/internal/terms/${id}/${page}`,
  badQuery: (language: Language, problem: QueryProblem) =>
    `/${language}/internal/bad-query/${encodeQuery(problem)}`,
  withdrawn: (language: Language, slug: string) => `/${language}/internal/withdrawn/${slug}`,
  problem: (language: Language, status: ProblemStatus) => `/${language}/internal/problem/${status}`,
} as const;

export const problemStatuses = ['400', '404', '429', '500', '503'] as const;
export type ProblemStatus = (typeof problemStatuses)[number];
export const problemStatusSchema = z.enum(problemStatuses);

/** One version of a text of a release, or a part of it. */
export const versionViewSchema = z.strictObject({
  slug: z.string(),
  version: z.string(),
  part: z.int().optional(),
});
type VersionView = z.infer<typeof versionViewSchema>;

/** The history of a release, and two versions of one of its texts to be compared. */
export const historyViewSchema = z.strictObject({
  slug: z.string(),
  compared: z.strictObject({ from: z.string(), to: z.string() }).optional(),
});
type HistoryView = z.infer<typeof historyViewSchema>;

/** A canonical query as one segment of a path: base64url of its JSON. */
export function encodeQuery(query: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(query)).toString('base64url');
}

/** The query of a segment that `encodeQuery` made, read by its route's schema; null for anything else. */
export function decodeQuery<Schema extends z.core.$ZodType>(
  schema: Schema,
  segment: string,
): z.output<Schema> | null {
  const json = Buffer.from(segment, 'base64url').toString('utf8');
  const parsed = z.safeParse(schema, parseJson(json));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Only the server writes these segments; anything else reads as "no such page".
    return null;
  }
}
