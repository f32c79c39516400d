import { pairTexts } from '../../../texts/pair-texts.ts';
import { toPlainText } from '../../../model/inline.ts';
import { toLanguageMask } from '../../../model/languages.ts';
import { primaryLanguage } from '../../../model/localize.ts';
import { toChangedAt } from '../../../model/changed-at.ts';
import { toEpoch, toMoscowDay } from '../../../model/moscow-day.ts';
import { termIdsOf } from '../../../model/term-ids.ts';
import { findTranslatedAt } from '../../../model/texts.ts';
import { newestFirst } from '../../../editions/newest-first.ts';

import type { DatabaseSync } from 'node:sqlite';
import type { EditionRelease } from '../../../editions/edition.ts';

/** Writes what lists, their filters and their counts ask about, a narrow row for each listed release. */
export function writeEntries(database: DatabaseSync, releases: readonly EditionRelease[]): void {
  const insert = database.prepare(
    `INSERT INTO release_entry VALUES (${Array.from({ length: 16 }, () => '?').join(', ')})`,
  );
  const name = database.prepare('INSERT OR IGNORE INTO release_term VALUES (?, ?)');
  for (const [place, release] of newestFirst(releases).entries()) {
    const { slug, body, kind, texts, publishedAt, publishAt, about } = release;
    const day = toMoscowDay(publishedAt);
    const { pairs, lonely } = pairTexts(texts, toPlainText);
    insert.run(
      place,
      slug,
      body,
      kind,
      toLanguageMask(texts),
      toEpoch(publishedAt),
      day,
      Number(day.slice(0, 4)),
      Number(day.slice(5, 7)),
      about ?? null,
      toEpoch(findTranslatedAt(release) ?? publishedAt),
      publishAt === undefined ? 0 : toEpoch(publishAt),
      pairs.length,
      lonely,
      primaryLanguage(texts) ?? '',
      toChangedAt(release),
    );
    for (const term of termIdsOf(release)) name.run(term, slug);
  }
}
