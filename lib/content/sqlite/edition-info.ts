import { z } from 'zod';

import { hashJson } from '../hash.ts';
import { isEntryShown, isListed, isReadable } from './conditions.ts';

import type { EditionFile } from './edition-file.ts';

const versionRow = z.object({ due: z.number().nullable() });
const hashRow = z.object({ slug: z.string(), shown_hash: z.string() });
const relatedRow = z.object({ slug: z.string(), summary: z.string() });
const countsRow = z.object({
  releases: z.number(),
  notes: z.number(),
  bodies: z.number(),
  terms: z.number(),
});

/** The edition, and the moment of the newest scheduled release that has come due. */
export function toVersion(edition: EditionFile, now: number): string {
  const sql = 'SELECT max(publish_at) AS due FROM release WHERE publish_at <= :now';
  const due = edition.first(sql, { now }, versionRow)?.due ?? null;
  return due === null ? edition.editionId : `${edition.editionId}.${due}`;
}

/** Releases that lists show, this portal's own notes counted apart. */
export function countRecords(edition: EditionFile, now: number) {
  const sql = `SELECT
    (SELECT count(*) FROM release_entry WHERE kind <> 'note' AND ${isEntryShown}) AS releases,
    (SELECT count(*) FROM release_entry WHERE kind = 'note' AND ${isEntryShown}) AS notes,
    (SELECT count(*) FROM body) AS bodies,
    (SELECT count(*) FROM term) AS terms`;
  return edition.first(sql, { now }, countsRow) ?? { releases: 0, notes: 0, bodies: 0, terms: 0 };
}

/** What the build knows of each page, and the related releases that are listed at this moment. */
export function listShownHashes(edition: EditionFile, now: number): ReadonlyMap<string, string> {
  const hashes = edition.list(
    `SELECT slug, shown_hash FROM release WHERE ${isReadable} ORDER BY slug`,
    { now },
    hashRow,
  );
  const related = edition.list(
    `SELECT release_related.slug AS slug, release.summary AS summary FROM release_related
     JOIN release ON release.slug = release_related.related WHERE ${isListed}
     ORDER BY release_related.slug, release_related.position`,
    { now },
    relatedRow,
  );
  const bySlug = Map.groupBy(related, ({ slug }) => slug);
  return new Map(
    hashes.map(({ slug, shown_hash: shownHash }) => {
      const summaries = bySlug.get(slug)?.map(({ summary }) => summary) ?? [];
      return [slug, hashJson([shownHash, ...summaries])];
    }),
  );
}
