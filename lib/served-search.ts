import { makeAliasIndex } from './search/alternatives/aliases.ts';
import { answerSearch } from './search/answer-search.ts';
import { servedContent } from './served-content.ts';

import type { ContentStore } from './content/store.ts';
import type { SearchAnswer } from './content/summary.ts';
import type { AliasIndex } from './search/alternatives/aliases.ts';
import type { SearchQuery } from './queries.ts';
import type { SearchQuestion } from './search/answer-search.ts';

/** The one index that is needed: that of the version served now. */
let newest: { version: string; aliases: Promise<AliasIndex> } | null = null;

/** What the record has on a question as it stands in an address. */
export function searchRecord(query: SearchQuery): Promise<SearchAnswer> {
  const { q: text, in: language, body, from, to, page, exact } = query;
  return askSearch({
    text,
    page,
    isExact: exact !== undefined,
    ...(language !== undefined && { language }),
    ...(body !== undefined && { body }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
}

/** What the record has on a question as a reader typed it. */
async function askSearch(question: SearchQuestion): Promise<SearchAnswer> {
  const store = servedContent();
  const aliases = await getAliases(store);
  const { found, correction, dropped } = await answerSearch(question, store, { aliases });
  const { items = [], total = 0, page = question.page ?? 1, pageCount = 0 } = found?.page ?? {};
  return {
    items: items.map(({ release, passages }) => ({
      release,
      passages: passages.map(({ parts, ...passage }) => ({ ...passage, parts: [...parts] })),
    })),
    total,
    isCapped: found?.isCapped ?? false,
    page,
    pageCount,
    languages: found?.languages ?? { ru: 0, en: 0 },
    both: found?.both ?? 0,
    correction,
    dropped: [...dropped],
  };
}

function getAliases(store: ContentStore): Promise<AliasIndex> {
  const version = store.version();
  if (newest?.version !== version) {
    const aliases = store.listTerms().then(makeAliasIndex);
    newest = { version, aliases };
    // What failed once is asked for again.
    aliases.catch(() => {
      if (newest?.version === version) newest = null;
    });
  }
  return newest.aliases;
}
