import { toVersion } from '../edition-info.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { answerQuestion } from './question.ts';

import type { CorpusStore } from '../../corpus-store.ts';
import type { ReleaseStore } from '../../release-store.ts';
import type { SearchStore } from '../../search-store.ts';
import type { EditionFile } from '../edition-file.ts';
import type { Answer, Question, Reading } from './question.ts';
import type { SearchPool } from './search-pool.ts';

type AskOptions = {
  file: string;
  edition: EditionFile;
  reading: Reading;
  now: () => number;
  /** Without one the calling thread answers, as builds, scripts and tests want it. */
  pool: SearchPool | undefined;
};

type Searching = SearchStore & CorpusStore & Pick<ReleaseStore, 'browseReleases' | 'countReleases'>;

/** The questions that may take long, answered by the pool if there is one. */
export function makeSearching(options: AskOptions): Searching {
  const ask = makeAsk(options);
  return {
    async search(asked) {
      const answer = await ask({ kind: 'search', asked });
      if (answer.kind === 'search') return answer.value;
      throw toMixedUp('search', answer);
    },
    async suggestTitles(query) {
      const answer = await ask({ kind: 'suggestTitles', query });
      if (answer.kind === 'suggestTitles') return answer.value;
      throw toMixedUp('suggestTitles', answer);
    },
    async findQuotation(quotation) {
      const answer = await ask({ kind: 'findQuotation', quotation });
      if (answer.kind === 'findQuotation') return answer.value;
      throw toMixedUp('findQuotation', answer);
    },
    async browseReleases(query) {
      const answer = await ask({ kind: 'browse', query });
      if (answer.kind === 'browse') return answer.value;
      throw toMixedUp('browse', answer);
    },
    async countReleases(query) {
      const answer = await ask({ kind: 'count', query });
      if (answer.kind === 'count') return answer.value;
      throw toMixedUp('count', answer);
    },
    async openCorpus(filter) {
      const { file, edition } = options;
      // One moment for everything: what comes due between count and reading is in neither.
      const now = options.now();
      const version = toVersion(edition, now);
      const answer = await ask({ kind: 'corpus', query: { filter } }, now);
      if (answer.kind !== 'corpus') throw toMixedUp('corpus', answer);
      const { places, ...counts } = answer.value;
      return { ...counts, version, read: () => readCorpus(file, places) };
    },
  };
}

function makeAsk({ file, edition, reading, now, pool }: AskOptions) {
  return (question: Question, moment = now()): Promise<Answer> =>
    Promise.try(() => {
      if (!pool || !mayTakeLong(question))
        return answerQuestion(edition, question, reading, moment);
      // Threads open the file themselves: an edition that was closed for being altered is asked by nobody.
      edition.assertOpen();
      return pool.ask(file, question, moment);
    });
}

/** Without words a list is read from its indexes: the way to a thread would take longer. */
function mayTakeLong(question: Question): boolean {
  const { kind } = question;
  const isList = kind === 'browse' || kind === 'count' || kind === 'corpus';
  return !isList || question.query.filter.words !== undefined;
}

function toMixedUp(asked: Question['kind'], { kind }: Answer): TypeError {
  return new TypeError(`A question (${asked}) was answered as another (${kind}).`);
}
