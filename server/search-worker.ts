import { makeSearchWorker } from '../lib/content/sqlite/pool/search-worker.ts';
import { analyse } from '../lib/search/analyse.ts';

/** What each thread of the pool does. */
export const answer = makeSearchWorker(analyse);
