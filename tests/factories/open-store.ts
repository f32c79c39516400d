import { join } from 'node:path';

import { toEdition } from '../../lib/editions/edition.ts';
import { writeEdition } from '../../lib/store/sqlite/write/write-edition.ts';
import { openSqliteStore } from '../../lib/store/sqlite/sqlite-store.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { textAnalysis } from '../../lib/search/text-analysis.ts';
import { makeContentSet } from './make-content-set.ts';
import { makeOwnFolder } from './own-folder.ts';

import type { ContentStore } from '../../lib/store/content-store.ts';
import type { Records } from './write-content.ts';

/** A store over these records, in a folder that is gone after the test file. */
export async function openStoreOf(
  records: Records,
  now: () => number = Date.now,
): Promise<ContentStore> {
  const content = makeContentSet(records);
  if (!content.site) throw new TypeError('A content set of the factory has a site.');
  const file = join(await makeOwnFolder(), 'edition.sqlite');
  writeEdition(file, toEdition(content, content.site.record), analyse);
  return openSqliteStore(file, { ...textAnalysis, now });
}
