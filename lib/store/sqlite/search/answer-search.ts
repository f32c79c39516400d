import { listBodies, listTerms } from '../releases.ts';
import { findTexts } from './find-texts.ts';
import { isArchived } from './is-archived.ts';
import { countForms } from './vocabulary.ts';

import type { AnswerSearch, SearchQuestion, Understand } from '../../../search/ports.ts';
import type { SearchAnswer } from '../../../search/result.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';

type Reading = { analyser: Analyser; understand: Understand };

/** Names are learnt at the first question about an edition. */
const prepared = new WeakMap<EditionFile, AnswerSearch>();

/** Understands a question and answers it, in one go. */
export function answerSearch(
  edition: EditionFile,
  question: SearchQuestion,
  { analyser, understand }: Reading,
  now: number,
): SearchAnswer {
  let answer = prepared.get(edition);
  if (answer === undefined) {
    answer = understand({ terms: listTerms(edition), bodies: listBodies(edition) });
    prepared.set(edition, answer);
  }
  return answer(question, {
    find: (query) => findTexts(edition, query, analyser, now),
    countForms: (forms) => countForms(edition, forms),
    isArchived: (year) => isArchived(edition, year, now),
  });
}
