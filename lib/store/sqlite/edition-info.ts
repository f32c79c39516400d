import { z } from 'zod';

import { isEntryShown } from './conditions.ts';

import type { EditionFile } from './edition-file.ts';

const versionRow = z.object({ due: z.number().nullable() });
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
