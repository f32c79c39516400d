import { CursorError } from '../../cursor-error.ts';
import { StoreError } from '../../store-error.ts';
import { selectCorpus } from '../corpus/select-corpus.ts';
import { browseReleases } from '../browse/browse-releases.ts';
import { countReleases } from '../browse/count-releases.ts';
import { findQuotation } from '../quote/find-quotation.ts';
import { answerSearch } from '../search/answer-search.ts';
import { suggestTitles } from '../search/suggest-titles.ts';

import type { CursorErrorCode } from '../../cursor-error.ts';
import type {
  BrowseQuery,
  BrowseResult,
  CountQuery,
  PeriodCount,
  ReleaseFilter,
} from '../../browse.ts';
import type { QuoteResult, TitleQuery } from '../../search-store.ts';
import type { StoreErrorCode } from '../../store-error.ts';
import type { SearchQuestion, Understand } from '../../../search/ports.ts';
import type { SearchAnswer } from '../../../search/result.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { ReleaseSummary } from '../../../model/summary.ts';
import type { CorpusSelection } from '../corpus/select-corpus.ts';
import type { EditionFile } from '../edition-file.ts';

/** The questions that may take long: whoever answers them does nothing else meanwhile. */
export type Question =
  | { kind: 'search'; asked: SearchQuestion }
  | { kind: 'suggestTitles'; query: TitleQuery }
  | { kind: 'findQuotation'; quotation: string }
  | { kind: 'browse'; query: BrowseQuery }
  | { kind: 'count'; query: CountQuery }
  | { kind: 'corpus'; query: { filter: ReleaseFilter } };

export type Answer =
  | { kind: 'search'; value: SearchAnswer }
  | { kind: 'suggestTitles'; value: readonly ReleaseSummary[] }
  | { kind: 'findQuotation'; value: QuoteResult }
  | { kind: 'browse'; value: BrowseResult }
  | { kind: 'count'; value: readonly PeriodCount[] }
  | { kind: 'corpus'; value: CorpusSelection };

/** Classes do not survive the way between threads. */
export type Failure =
  | { kind: 'StoreError'; code: StoreErrorCode; message: string }
  | { kind: 'CursorError'; code: CursorErrorCode; message: string };

/** What a thread is told: the edition by its file, and the moment at which it is asked. */
export type Task = { file: string; now: number; question: Question };

/** What is done with words, which stores know nothing of. */
export type Reading = {
  /** The one that the edition was built with. */
  analyser: Analyser;
  understand: Understand;
};

export function answerQuestion(
  edition: EditionFile,
  question: Question,
  { analyser, understand }: Reading,
  now: number,
): Answer {
  const { kind } = question;
  switch (kind) {
    case 'search':
      return { kind, value: answerSearch(edition, question.asked, { analyser, understand }, now) };
    case 'suggestTitles':
      return { kind, value: suggestTitles(edition, question.query, analyser, now) };
    case 'findQuotation':
      return { kind, value: findQuotation(edition, question.quotation, analyser, now) };
    case 'browse':
      return { kind, value: browseReleases(edition, question.query, analyser, now) };
    case 'count':
      return { kind, value: countReleases(edition, question.query, analyser, now) };
    case 'corpus':
      return { kind, value: selectCorpus(edition, question.query.filter, analyser, now) };
    default:
      return kind satisfies never;
  }
}

export function toFailure(error: unknown): Failure {
  if (error instanceof StoreError || error instanceof CursorError) {
    const { message } = error;
    return error.name === 'StoreError'
      ? { kind: error.name, code: error.code, message }
      : { kind: error.name, code: error.code, message };
  }
  throw error;
}

/** The answer of a thread as if it had been given here. */
export function toAnswer(answer: Answer | Failure): Answer {
  if (answer.kind === 'StoreError') throw new StoreError(answer.code, answer.message);
  if (answer.kind === 'CursorError') throw new CursorError(answer.code, answer.message);
  return answer;
}
