import { listTexts } from '../record/texts.ts';
import { toEpoch } from '../record/moscow-day.ts';
import { newestFirst } from './newest-first.ts';

import type { DatabaseSync } from 'node:sqlite';
import type { EditionRelease } from './edition.ts';

/** Writes which texts are translations, and when each came here as far as the record says. */
export function writeTranslations(
  database: DatabaseSync,
  releases: readonly EditionRelease[],
): void {
  const insert = database.prepare('INSERT INTO release_translation VALUES (?, ?, ?, ?, ?)');
  for (const release of newestFirst(releases)) {
    const { slug, kind, publishedAt, publishAt } = release;
    for (const { language, text } of listTexts(release)) {
      if (text.translatedFrom === undefined) continue;
      const cameAt = text.source.retrievedAt ?? publishAt ?? publishedAt;
      const shownFrom = publishAt === undefined ? 0 : toEpoch(publishAt);
      insert.run(language, toEpoch(cameAt), slug, kind, shownFrom);
    }
  }
}
