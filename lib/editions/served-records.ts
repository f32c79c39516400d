import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { fail, ok } from '../base/result.ts';
import { isShown, toLedgerEntries } from '../content/ledger/entry.ts';
import { redirectsSchema } from '../model/site.ts';
import { EditionFile } from '../store/sqlite/edition-file.ts';
import { findRelease, getSite, listBodies, listTerms } from '../store/sqlite/releases.ts';
import { StoreError } from '../store/store-error.ts';
import { checksumPath, verifyChecksum } from './checksum.ts';
import { readPointer } from './pointer.ts';

import type { LedgerEntry } from '../content/ledger/entry.ts';
import type { GovernmentBody } from '../model/body.ts';
import type { Release } from '../model/release.ts';
import type { Redirects, Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';
import type { Result } from '../base/result.ts';

/** What the last build published, to compare with and to keep where a file cannot be used. */
export type ServedRecords = {
  site: Site;
  bodies: ReadonlyMap<string, GovernmentBody>;
  terms: ReadonlyMap<string, Term>;
  redirects: Redirects['redirects'];
  /** Slug → hash of the record, scheduled ones included. */
  hashes: ReadonlyMap<string, string>;
  findRelease: (slug: string) => Release | null;
};

const hashRow = z.object({ slug: z.string(), record_hash: z.string() });

/** Due or not. */
const always = Number.MAX_SAFE_INTEGER;

/**
 * Opens the records of the edition that is served for as long as `use` takes. Fails with the `StoreError` that
 * says why they cannot be read: altered files are no record either.
 */
export async function withServedRecords<T>(
  dataDir: string,
  use: (served: ServedRecords) => T | Promise<T>,
): Promise<Result<T, StoreError>> {
  const pointer = readPointer(dataDir);
  if (!pointer.ok) return pointer;
  const path = join(dataDir, pointer.value.file);
  let edition: EditionFile | null = null;
  try {
    // An edition of older software has none, and is still what readers see.
    if (existsSync(checksumPath(path))) await verifyChecksum(path);
    edition = new EditionFile(path);
    return ok(await use(readRecords(edition)));
  } catch (error) {
    if (error instanceof StoreError) return fail(error);
    throw error;
  } finally {
    edition?.close();
  }
}

/** What the edition shows of a release at `now`, as the ledger would say it; nothing: it does not show it. */
export function toServedEntries(
  served: ServedRecords,
  slug: string,
  now: Date,
): readonly LedgerEntry[] {
  const release = served.findRelease(slug);
  return release !== null && isShown(release, now) ? toLedgerEntries(release, now) : [];
}

function readRecords(edition: EditionFile): ServedRecords {
  const hashes = edition.list('SELECT slug, record_hash FROM release', {}, hashRow);
  return {
    site: getSite(edition),
    bodies: new Map(listBodies(edition).map((body) => [body.id, body])),
    terms: new Map(listTerms(edition).map((term) => [term.id, term])),
    redirects: listRedirects(edition),
    hashes: new Map(hashes.map(({ slug, record_hash: hash }) => [slug, hash])),
    findRelease: (slug) => findRelease(edition, slug, always),
  };
}

function listRedirects(edition: EditionFile): Redirects['redirects'] {
  return redirectsSchema.shape.redirects.parse(JSON.parse(edition.requireMeta('redirects')));
}
