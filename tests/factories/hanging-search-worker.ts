import { textAnalysis } from '../../lib/search/text-analysis.ts';
import { createSearchWorker } from '../../lib/store/sqlite/pool/search-worker.ts';

import type { Task } from '../../lib/store/sqlite/pool/search-worker.ts';

const worker = createSearchWorker(textAnalysis);

export const { search } = worker;

/** A query that can be asked not to end. */
export function suggestTitles(task: Task<'suggestTitles'>) {
  while (task.query.words.includes('endless')) {
    // Nothing but the end of the thread ends this.
  }
  return worker.suggestTitles(task);
}
