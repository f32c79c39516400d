import { toEpoch } from '../../../model/moscow-day.ts';
import { findCameAt, listTexts } from '../../../model/texts.ts';
import { newestFirst } from '../../../editions/newest-first.ts';

import type { DatabaseSync } from 'node:sqlite';
import type { EditionRelease } from '../../../editions/edition.ts';

/** Writes when each text came here, as far as the record says, and whether it is a translation. */
export function writeArrivals(database: DatabaseSync, releases: readonly EditionRelease[]): void {
  const insert = database.prepare('INSERT INTO release_arrival VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [place, release] of newestFirst(releases).entries()) {
    const { slug, body, kind, publishAt } = release;
    const shownFrom = publishAt === undefined ? 0 : toEpoch(publishAt);
    for (const { language, text } of listTexts(release)) {
      const isTranslation = text.translatedFrom !== undefined ? 1 : 0;
      const cameAt = toEpoch(findCameAt(release, text));
      insert.run(language, cameAt, place, slug, body, kind, isTranslation, shownFrom);
    }
  }
}
