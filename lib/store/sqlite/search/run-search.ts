import { listBodies, listTerms } from '../releases.ts';
import { findTexts } from './find-texts.ts';
import { isArchived } from './is-archived.ts';
import { countForms } from './vocabulary.ts';

import type { RunSearch, SearchRequest, TextAnalysis } from '../../../search/search-request.ts';
import type { SearchResult } from '../../../search/result.ts';
import type { EditionFile } from '../edition-file.ts';

/** Names are learnt at the first query of an edition. */
const prepared = new WeakMap<EditionFile, RunSearch>();

/** Understands a request and runs it, in one go. */
export function runSearch(
  edition: EditionFile,
  request: SearchRequest,
  { analyser, understand }: TextAnalysis,
  now: number,
): SearchResult {
  let run = prepared.get(edition);
  if (run === undefined) {
    run = understand({ terms: listTerms(edition), bodies: listBodies(edition) });
    prepared.set(edition, run);
  }
  return run(request, {
    find: (query) => findTexts(edition, query, analyser, now),
    countForms: (forms) => countForms(edition, forms),
    isArchived: (year) => isArchived(edition, year, now),
  });
}
