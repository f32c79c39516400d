import { reading } from '../../lib/search/reading.ts';
import { makeSearchWorker } from '../../lib/store/sqlite/pool/search-worker.ts';

import type { Task } from '../../lib/store/sqlite/pool/question.ts';

const answerTask = makeSearchWorker(reading);

/** A thread that can be asked not to end. */
export function answer(task: Task) {
  const { question } = task;
  while (question.kind === 'suggestTitles' && question.query.words.includes('endless')) {
    // Nothing but the end of the thread ends this.
  }
  return answerTask(task);
}
