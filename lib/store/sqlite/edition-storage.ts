import { z } from 'zod';

import { redirectsSchema } from '../../model/site.ts';
import { EditionFile } from './edition-file.ts';
import { findRelease, getSite, listBodies, listTerms } from './releases.ts';
import { writeEdition } from './write/write-edition.ts';

import type { EditionRecords, EditionStorage } from '../../editions/edition-storage.ts';
import type { Analyser } from '../../search/analyser.ts';

const hashRow = z.object({ slug: z.string(), record_hash: z.string() });

/** Due or not. */
const always = Number.MAX_SAFE_INTEGER;

/** Editions as SQLite files, with the index of the words that `analyser` cuts. */
export function createSqliteStorage(analyser: Analyser): EditionStorage {
  return {
    write: (file, edition) => writeEdition(file, edition, analyser),
    open(file) {
      const edition = new EditionFile(file);
      return {
        editionId: edition.editionId,
        records: () => readRecords(edition),
        close: () => edition.close(),
      };
    },
  };
}

function readRecords(edition: EditionFile): EditionRecords {
  const hashes = edition.list('SELECT slug, record_hash FROM release', {}, hashRow);
  const redirects: unknown = JSON.parse(edition.requireMeta('redirects'));
  return {
    site: getSite(edition),
    bodies: new Map(listBodies(edition).map((body) => [body.id, body])),
    terms: new Map(listTerms(edition).map((term) => [term.id, term])),
    redirects: redirectsSchema.shape.redirects.parse(redirects),
    hashes: new Map(hashes.map(({ slug, record_hash: hash }) => [slug, hash])),
    findRelease: (slug) => findRelease(edition, slug, always),
  };
}
