import { describeAddresses } from './address-contract.ts';
import { describeCorpus } from './corpus-contract.ts';
import { describeCursors } from './cursor-contract.ts';
import { describeEditions } from './edition-contract.ts';
import { describeFilteredLists } from './filtered-lists-contract.ts';
import { describeLists } from './list-contract.ts';
import { describePeriods } from './period-contract.ts';
import { describeQuotations } from './quote-contract.ts';
import { describeRecords } from './record-contract.ts';
import { describeSearch } from './search-contract.ts';

import type { ContentStore } from '../../lib/store/content-store.ts';
import type { Records } from '../factories/write-content.ts';

/** Makes a store of these records, read with this clock; the caller closes it. */
export type OpenStore = (records: Records, now: () => number) => Promise<ContentStore>;

/** What every adapter of `ContentStore` does; one call for each. */
export function describeStoreContract(name: string, openStore: OpenStore): void {
  describeRecords(name, openStore);
  describeLists(name, openStore);
  describeFilteredLists(name, openStore);
  describeCursors(name, openStore);
  describePeriods(name, openStore);
  describeSearch(name, openStore);
  describeQuotations(name, openStore);
  describeCorpus(name, openStore);
  describeAddresses(name, openStore);
  describeEditions(name, openStore);
}
