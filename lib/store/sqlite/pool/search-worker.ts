import { EditionFile } from '../edition-file.ts';
import { readFileIdentity } from '../../../editions/file-identity.ts';
import { answerQuestion, toFailure } from './question.ts';

import type { Answer, Failure, Reading, Task } from './question.ts';

/** The one that is served, and the one before it, of which renders may still be asking. */
const mostOpen = 2;

type OpenFile = { edition: EditionFile; identity: string | null };

/** What a thread of the pool does: it answers one question at a time from editions of its own. */
export function makeSearchWorker(reading: Reading): (task: Task) => Answer | Failure {
  const open = new Map<string, OpenFile>();

  function openEdition(file: string): EditionFile {
    const { edition, identity } = findOpen(file);
    // Whatever is asked for last is at the end.
    open.delete(file);
    open.set(file, { edition, identity });
    for (const [oldFile, old] of [...open].slice(0, -mostOpen)) {
      old.edition.close();
      open.delete(oldFile);
    }
    return edition;
  }

  /** A removed file is read on; one that was damaged may have been built again since. */
  function findOpen(file: string): OpenFile {
    const known = open.get(file);
    const identity = readFileIdentity(file);
    if (known && (identity === null || identity === known.identity)) return known;
    const edition = new EditionFile(file);
    known?.edition.close();
    return { edition, identity };
  }

  return ({ file, now, question }) => {
    try {
      return answerQuestion(openEdition(file), question, reading, now);
    } catch (error) {
      return toFailure(error);
    }
  };
}
