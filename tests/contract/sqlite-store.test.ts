import { join } from 'node:path';

import { writeEdition } from '../../lib/content/edition/write-edition.ts';
import { toEdition } from '../../lib/content/edition/edition.ts';
import { openSqliteStore } from '../../lib/content/sqlite-store.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { makeContentSet } from '../factories/make-content-set.ts';
import { makeOwnFolder } from '../factories/own-folder.ts';
import { describeStoreContract } from './store-contract.ts';

describeStoreContract('SqliteStore', async (records, now) => {
  const content = makeContentSet(records);
  if (!content.site) throw new TypeError('A content set of the factory has a site.');
  const file = join(await makeOwnFolder(), 'edition.sqlite');
  writeEdition(file, toEdition(content, content.site.record), analyse);
  return openSqliteStore(file, { analyser: analyse, now });
});
