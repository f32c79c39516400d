import { z } from 'zod';

import { hashJson } from '../../model/hash.ts';
import { isEntryShown, isListed, isReadable } from './conditions.ts';

import type { EditionFile } from './edition-file.ts';

const hashRow = z.object({ slug: z.string(), shown_hash: z.string(), summary: z.string() });
const relatedRow = z.object({ slug: z.string(), summary: z.string() });
const besideRow = z.object({
  slug: z.string(),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
});
const namedRow = z.object({ slug: z.string(), term: z.string() });

/**
 * What the build knows of each page, and the other releases that it leads to at this moment: the related ones, those
 * beside it in the list of its body, and those that name an event which it names.
 */
export function listShownHashes(edition: EditionFile, now: number): ReadonlyMap<string, string> {
  const rows = edition.list(
    `SELECT slug, shown_hash, summary FROM release WHERE ${isReadable} ORDER BY slug`,
    { now },
    hashRow,
  );
  const summaryOf = new Map(rows.map(({ slug, summary }) => [slug, summary]));
  const related = Map.groupBy(listRelated(edition, now), ({ slug }) => slug);
  const beside = new Map(listBeside(edition, now).map((row) => [row.slug, row]));
  const events = listEvents(edition, summaryOf);

  return new Map(
    rows.map(({ slug, shown_hash: shownHash }) => {
      const summaries = related.get(slug)?.map(({ summary }) => summary) ?? [];
      const { earlier, later } = beside.get(slug) ?? {};
      const others = [earlier, later].map((other) => summaryOf.get(other ?? '') ?? null);
      return [slug, hashJson([shownHash, ...summaries, ...others, ...(events.get(slug) ?? [])])];
    }),
  );
}

function listRelated(edition: EditionFile, now: number) {
  return edition.list(
    `SELECT release_related.slug AS slug, release.summary AS summary FROM release_related
     JOIN release ON release.slug = release_related.related WHERE ${isListed}
     ORDER BY release_related.slug, release_related.position`,
    { now },
    relatedRow,
  );
}

function listBeside(edition: EditionFile, now: number) {
  return edition.list(
    `SELECT slug, lag(slug) OVER of_body AS later, lead(slug) OVER of_body AS earlier
     FROM release_entry WHERE ${isEntryShown}
     WINDOW of_body AS (PARTITION BY body, kind = 'note' ORDER BY place)`,
    { now },
    besideRow,
  );
}

/** For each release that names events, a hash of all releases that name them. */
function listEvents(edition: EditionFile, summaryOf: ReadonlyMap<string, string>) {
  const named = edition.list(
    `SELECT release_term.slug AS slug, release_term.term AS term FROM release_term
     JOIN term ON term.id = release_term.term AND json_extract(term.record, '$.kind') = 'event'
     ORDER BY release_term.term, release_term.slug`,
    {},
    namedRow,
  );
  const byEvent = Map.groupBy(
    named.filter(({ slug }) => summaryOf.has(slug)),
    ({ term }) => term,
  );
  const pairs = [...byEvent.values()].flatMap((releases) => {
    const hash = hashJson(releases.map(({ slug }) => summaryOf.get(slug) ?? null));
    return releases.map(({ slug }) => ({ slug, hash }));
  });
  return new Map(
    [...Map.groupBy(pairs, ({ slug }) => slug)].map(([slug, own]) => {
      return [slug, own.map(({ hash }) => hash)] as const;
    }),
  );
}
