import { setImmediate as nextTurn } from 'node:timers/promises';

import { z } from 'zod';

import { EditionFile } from '../edition-file.ts';
import { releaseColumn } from '../columns.ts';

import type { Release } from '../../../model/release.ts';

/** So few that other requests are answered between two batches without delay. */
const batchSize = 4;

const recordRow = z.object({ record: releaseColumn });

/**
 * Reads records by their places in lists. The file is opened anew: the store may be closed, and the file
 * removed, long before a slow reader has everything. It is closed when reading ends, however it ends.
 */
export async function* readCorpus(
  file: string,
  places: readonly number[],
): AsyncGenerator<readonly Release[], void> {
  const edition = new EditionFile(file);
  const sql = `SELECT release.record AS record FROM json_each(:places) AS asked
    CROSS JOIN release_entry ON release_entry.place = asked.value
    CROSS JOIN release ON release.slug = release_entry.slug ORDER BY asked.key`;
  try {
    for (let start = 0; start < places.length; start += batchSize) {
      const batch = JSON.stringify(places.slice(start, start + batchSize));
      yield edition.list(sql, { places: batch }, recordRow).map(({ record }) => record);
      await nextTurn();
    }
  } finally {
    edition.close();
  }
}
