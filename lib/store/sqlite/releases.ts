import { z } from 'zod';

import { maskOf } from '../../model/languages.ts';
import { siteSchema } from '../../model/site.ts';
import { pageSize as usualPageSize } from '../../model/page.ts';
import { bodyColumn, releaseColumn, summaryRow, termColumn } from './columns.ts';
import { isEntryShown, isListed, isReadable } from './conditions.ts';
import { findOldAddresses, hasSlug, oncePerEdition } from './names.ts';
import { toLimits, toPage, toPageRequest } from './paging.ts';

import type { GovernmentBody } from '../../model/body.ts';
import type { Release } from '../../model/release.ts';
import type { Site } from '../../model/site.ts';
import type { Term } from '../../model/term.ts';
import type { Page } from '../../model/page.ts';
import type { ReleaseListQuery, ReleaseState } from '../release-store.ts';
import type { ReleaseSummary } from '../../model/summary.ts';
import type { EditionFile } from './edition-file.ts';

const releaseRow = z.object({ record: releaseColumn, size: z.number() });
const bodyRow = z.object({ record: bodyColumn });
const termRow = z.object({ record: termColumn });
const stateRow = z.object({ status: z.enum(['scheduled', 'published', 'withdrawn']) });
const countRow = z.object({ total: z.number() });
const redirectRow = z.object({ target: z.string() });

const sortKeys = {
  publishedAt: 'instant',
  about: 'coalesce(about, day)',
  translatedAt: 'translated',
} as const satisfies Record<NonNullable<ReleaseListQuery['by']>, string>;

const namesTerm = `EXISTS (SELECT 1 FROM release_term
  WHERE release_term.term = :term AND release_term.slug = release_entry.slug)`;

/** A scheduled release that has come due is published, whatever its record says. */
export function findReleaseState(
  edition: EditionFile,
  slug: string,
  now: number,
): ReleaseState | null {
  if (!hasSlug(edition, slug)) return null;
  const sql = `SELECT status FROM release WHERE slug = :slug AND ${isReadable}`;
  const row = edition.first(sql, { slug, now }, stateRow);
  if (row === null) return null;
  return row.status === 'withdrawn' ? 'withdrawn' : 'published';
}

/** Characters of JSON; reading as much takes longer than showing a part of it. */
const longRecord = 256 * 1024;
/** The long record that was read last: its parts are asked for one after the other. */
const lastLong = new WeakMap<EditionFile, Release>();

export function findRelease(edition: EditionFile, slug: string, now: number): Release | null {
  const known = lastLong.get(edition);
  if (known?.slug === slug && findReleaseState(edition, slug, now) !== null) return known;
  const sql = `SELECT record, length(record) AS size FROM release WHERE slug = :slug AND ${isReadable}`;
  const row = edition.first(sql, { slug, now }, releaseRow);
  if (row && row.size > longRecord) lastLong.set(edition, row.record);
  return row?.record ?? null;
}

export function listReleases(
  edition: EditionFile,
  query: ReleaseListQuery,
  now: number,
): Page<ReleaseSummary> {
  const { body, kinds, term, languages, sort = 'newest', by = 'publishedAt' } = query;
  const request = toPageRequest(query.page, query.pageSize ?? usualPageSize);
  const where = [
    isEntryShown,
    ...(body === undefined ? [] : ['release_entry.body = :body']),
    ...(kinds === undefined ? [] : ['release_entry.kind IN (SELECT value FROM json_each(:kinds))']),
    ...(term === undefined ? [] : [namesTerm]),
    ...(languages === undefined ? [] : ['release_entry.languages = :languages']),
  ].join(' AND ');
  const direction = sort === 'newest' ? 'DESC' : 'ASC';
  const key = sortKeys[by];

  const parameters = {
    now,
    body: body ?? null,
    kinds: JSON.stringify(kinds ?? []),
    term: term ?? null,
    languages: (languages ?? []).reduce((mask, language) => mask | maskOf(language), 0),
  };
  const count = `SELECT count(*) AS total FROM release_entry WHERE ${where}`;
  const total = edition.first(count, parameters, countRow);
  const rows = edition.list(
    `SELECT release.summary AS summary FROM (
       SELECT slug, ${key} AS sort_key FROM release_entry WHERE ${where}
       ORDER BY ${key} ${direction}, slug LIMIT :limit OFFSET :offset
     ) AS entry CROSS JOIN release ON release.slug = entry.slug
     ORDER BY entry.sort_key ${direction}, entry.slug`,
    { ...parameters, ...toLimits(request) },
    summaryRow,
  );
  return toPage(
    rows.map(({ summary }) => summary),
    total?.total ?? 0,
    request,
  );
}

export function listSummaries(
  edition: EditionFile,
  slugs: readonly string[],
  now: number,
): readonly ReleaseSummary[] {
  const sql = `SELECT summary FROM json_each(:slugs) AS asked
    JOIN release ON release.slug = asked.value WHERE ${isListed} ORDER BY asked.key`;
  const rows = edition.list(sql, { slugs: JSON.stringify(slugs), now }, summaryRow);
  return rows.map(({ summary }) => summary);
}

export function getSite(edition: EditionFile): Site {
  return siteSchema.parse(JSON.parse(edition.requireMeta('site')));
}

export const listBodies = oncePerEdition((edition): readonly GovernmentBody[] => {
  const rows = edition.list('SELECT record FROM body ORDER BY position', {}, bodyRow);
  return rows.map(({ record }) => record);
});

export const listTerms = oncePerEdition((edition): readonly Term[] => {
  const rows = edition.list('SELECT record FROM term ORDER BY position', {}, termRow);
  return rows.map(({ record }) => record);
});

export function findRedirect(
  edition: EditionFile,
  path: string,
  query: URLSearchParams,
  now: number,
): string | null {
  const sql = `SELECT target FROM redirect LEFT JOIN release ON release.slug = redirect.slug
    WHERE path = :path AND query = :query AND (redirect.slug IS NULL OR ${isReadable})`;
  for (const address of findOldAddresses(edition, path, query)) {
    const row = edition.first(sql, { ...address, now }, redirectRow);
    if (row !== null) return row.target;
  }
  return null;
}
