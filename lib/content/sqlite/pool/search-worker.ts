import { EditionFile } from '../edition-file.ts';
import { answerQuestion, toFailure } from './question.ts';

import type { Analyser } from '../../types.ts';
import type { Answer, Failure, Task } from './question.ts';

/** The one that is served, and the one before it, of which renders may still be asking. */
const mostOpen = 2;

/** What a thread of the pool does: it answers one question at a time from editions of its own. */
export function makeSearchWorker(analyser: Analyser): (task: Task) => Answer | Failure {
  const open = new Map<string, EditionFile>();

  function openEdition(file: string): EditionFile {
    const edition = open.get(file) ?? new EditionFile(file);
    // Whatever is asked for last is at the end.
    open.delete(file);
    open.set(file, edition);
    for (const [oldFile, old] of [...open].slice(0, -mostOpen)) {
      old.close();
      open.delete(oldFile);
    }
    return edition;
  }

  return ({ file, now, question }) => {
    try {
      return answerQuestion(openEdition(file), question, analyser, now);
    } catch (error) {
      return toFailure(error);
    }
  };
}
