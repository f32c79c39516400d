import { DatabaseSync } from 'node:sqlite';

import { hashJson } from '../hash.ts';
import { toEpoch, toMoscowDay } from '../record/moscow-day.ts';
import { toSearchableBlocks } from '../search/searchable-text.ts';
import { listTexts } from '../record/texts.ts';
import { toSummary } from '../record/to-summary.ts';
import { toRedirectRows } from './redirect-table.ts';
import { indexVersion, schemaSql, schemaVersion } from './schema.ts';
import { toShownHashes } from './shown-hash.ts';

import type { Analyser } from '../types.ts';
import type { Edition, EditionRelease } from './edition.ts';

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
    writeIndex(database, edition.releases, analyser);
    database.exec('COMMIT');
    database.exec("INSERT INTO release_text_fts (release_text_fts) VALUES ('optimize'); ANALYZE;");
  } finally {
    database.close();
  }
}

function writeMeta(database: DatabaseSync, { id, site }: Edition): void {
  const insert = database.prepare('INSERT INTO meta VALUES (?, ?)');
  insert.run('editionId', id);
  insert.run('schemaVersion', String(schemaVersion));
  insert.run('indexVersion', String(indexVersion));
  insert.run('site', JSON.stringify(site));
}

function writeFrame(database: DatabaseSync, edition: Edition): void {
  const body = database.prepare('INSERT INTO body VALUES (?, ?, ?)');
  edition.bodies.forEach((record, index) => body.run(index, record.id, JSON.stringify(record)));

  const term = database.prepare('INSERT INTO term VALUES (?, ?, ?)');
  edition.terms.forEach((record, index) => term.run(index, record.id, JSON.stringify(record)));

  const redirect = database.prepare('INSERT INTO redirect VALUES (?, ?, ?)');
  for (const { oldPath, target, slug } of toRedirectRows(edition)) redirect.run(oldPath, target, slug);
}

function writeReleases(database: DatabaseSync, edition: Edition): void {
  const shownHashes = toShownHashes(edition);
  const insert = database.prepare('INSERT INTO release VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const relate = database.prepare('INSERT INTO release_related VALUES (?, ?, ?)');
  for (const release of edition.releases) {
    const { slug, kind, body, status, publishAt, publishedAt, about } = release;
    insert.run(
      slug,
      kind,
      body,
      status,
      publishAt === undefined ? null : toEpoch(publishAt),
      publishedAt,
      toMoscowDay(publishedAt),
      toEpoch(publishedAt),
      about ?? null,
      JSON.stringify(toSummary(release)),
      JSON.stringify(release),
      hashJson(release),
      shownHashes.get(slug) ?? '',
    );
    (release.related ?? []).forEach((related, index) => relate.run(slug, index, related));
  }
}

function writeIndex(
  database: DatabaseSync,
  releases: readonly EditionRelease[],
  analyser: Analyser,
): void {
  const text = database.prepare('INSERT INTO release_text (slug, language) VALUES (?, ?)');
  const words = database.prepare(
    'INSERT INTO release_text_fts (rowid, language, title, lead, body) VALUES (?, ?, ?, ?, ?)',
  );
  for (const release of releases) {
    for (const { language, text: releaseText } of listTexts(release)) {
      const { lastInsertRowid } = text.run(release.slug, language);
      const columns = { title: '', lead: '', body: '' };
      for (const { id, text: plain } of toSearchableBlocks(releaseText)) {
        const column = id === 'title' || id === 'lead' ? id : 'body';
        columns[column] += `${analyser(plain, language).map(({ term }) => term).join(' ')} `;
      }
      words.run(lastInsertRowid, language, columns.title, columns.lead, columns.body);
    }
  }
}
