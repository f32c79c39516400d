import { listParts, placeBlocks } from '../../../model/parts.ts';

import type { DatabaseSync } from 'node:sqlite';
import type { EditionRelease } from '../../../editions/edition.ts';

/** Writes in which part of its release a block stands, so that whoever finds it need not read the whole release. */
export function writeParts(database: DatabaseSync, releases: readonly EditionRelease[]): void {
  const insert = database.prepare('INSERT INTO release_part VALUES (?, ?, ?)');
  for (const release of releases) {
    for (const [block, part] of placeBlocks(release, listParts(release))) {
      if (part > 1) insert.run(release.slug, block, part);
    }
  }
}
