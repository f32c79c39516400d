import type { ContentStore } from '../../lib/store/content-store.ts';
import type { Records } from '../factories/write-content.ts';
import type { OpenStore } from './store-contract.ts';

/** The moment at which a contract is looked at, unless told otherwise. */
export const contractNow = Date.UTC(2026, 10, 23, 12);

/** Opens, asks, closes. */
export async function withStore<T>(
  openStore: OpenStore,
  records: Records,
  ask: (store: ContentStore) => Promise<T>,
  now: () => number = () => contractNow,
): Promise<T> {
  const store = await openStore(records, now);
  try {
    return await ask(store);
  } finally {
    store.close();
  }
}
