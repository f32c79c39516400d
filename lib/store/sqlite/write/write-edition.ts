import { DatabaseSync } from 'node:sqlite';

import { toEpoch } from '../../../model/moscow-day.ts';
import { toSummary } from '../../../model/to-summary.ts';
import { toRedirectRows } from '../../../editions/redirect-table.ts';
import { indexVersion, schemaVersion } from '../../../editions/versions.ts';
import { optimizeSql, schemaSql } from '../schema.ts';
import { toReleaseHashes } from '../../../editions/shown-hash.ts';
import { writeEntries } from './write-entries.ts';
import { writeIndex } from './write-index.ts';
import { writeArrivals } from './write-arrivals.ts';
import { writeParts } from './write-parts.ts';

import type { Analyser } from '../../../search/analyser.ts';
import type { Edition } from '../../../editions/edition.ts';

/** Writes an edition into a file that does not exist yet; nobody reads it before it is renamed. */
export function writeEdition(file: string, edition: Edition, analyser: Analyser): void {
  const database = new DatabaseSync(file);
  try {
    // A build that breaks leaves a file that nothing points to, so no journal is needed.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.exec(schemaSql);
    database.exec('BEGIN');
    writeMeta(database, edition);
    writeFrame(database, edition);
    writeReleases(database, edition);
    writeEntries(database, edition.releases);
    writeArrivals(database, edition.releases);
    writeParts(database, edition.releases);
    writeIndex(database, edition.releases, analyser);
    database.exec('COMMIT');
    database.exec(optimizeSql);
  } finally {
    database.close();
  }
}

function writeMeta(database: DatabaseSync, { id, site, redirects }: Edition): void {
  const insert = database.prepare('INSERT INTO meta VALUES (?, ?)');
  insert.run('editionId', id);
  insert.run('schemaVersion', String(schemaVersion));
  insert.run('indexVersion', String(indexVersion));
  insert.run('site', JSON.stringify(site));
  // As they were written: the table has what they lead to.
  insert.run('redirects', JSON.stringify(redirects));
}

function writeFrame(database: DatabaseSync, edition: Edition): void {
  const body = database.prepare('INSERT INTO body VALUES (?, ?, ?)');
  edition.bodies.forEach((record, index) => body.run(index, record.id, JSON.stringify(record)));

  const term = database.prepare('INSERT INTO term VALUES (?, ?, ?)');
  edition.terms.forEach((record, index) => term.run(index, record.id, JSON.stringify(record)));

  const redirect = database.prepare('INSERT INTO redirect VALUES (?, ?, ?, ?)');
  for (const { path, query, target, slug } of toRedirectRows(edition))
    redirect.run(path, query, target, slug);
}

function writeReleases(database: DatabaseSync, edition: Edition): void {
  const hashes = toReleaseHashes(edition);
  const insert = database.prepare('INSERT INTO release VALUES (?, ?, ?, ?, ?, ?, ?)');
  const relate = database.prepare('INSERT INTO release_related VALUES (?, ?, ?)');
  for (const release of edition.releases) {
    const { slug, status, publishAt } = release;
    insert.run(
      slug,
      status,
      publishAt === undefined ? null : toEpoch(publishAt),
      JSON.stringify(toSummary(release)),
      JSON.stringify(release),
      hashes.get(slug)?.record ?? '',
      hashes.get(slug)?.shown ?? '',
    );
    (release.related ?? []).forEach((related, index) => relate.run(slug, index, related));
  }
}
