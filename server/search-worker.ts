import { makeSearchWorker } from '../lib/store/sqlite/pool/search-worker.ts';
import { reading } from '../lib/search/reading.ts';

/** What each thread of the pool does. */
export const answer = makeSearchWorker(reading);
