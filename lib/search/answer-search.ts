import { joinParted } from './join-parted.ts';
import { markedTerms } from './match.ts';
import { splitNames } from './match-query.ts';
import { createAliasIndex } from './names/aliases.ts';
import { createBodyNames } from './names/body-names.ts';
import { planSearch } from './plan.ts';
import { parseQuery } from './query.ts';

import type { RunSearch, TextPorts } from './search-request.ts';
import type { SearchResult } from './result.ts';
import type { AliasTerm } from './names/aliases.ts';
import type { NamedBody } from './names/body-names.ts';
import type { Attempt, Names } from './plan.ts';
import type { Query } from './query.ts';

type Named = SearchResult['named'][number];
type Records = { terms: readonly AliasTerm[]; bodies: readonly NamedBody[] };

/** Nobody looks through more names of a query. */
const mostNamed = 4;

/**
 * Learns the names of a record, and answers queries about it: each is asked as it was typed, then as the reader
 * may have meant it until something is found. Whether something is found does not depend on the language that
 * results are narrowed to, so that all tabs of a page speak of the same words.
 */
export function understand({ terms, bodies }: Records): RunSearch {
  const names = { aliases: createAliasIndex(terms), bodies: createBodyNames(bodies) };
  const labels = {
    body: new Map(bodies.map(({ id, menuLabel }) => [id, menuLabel])),
    term: new Map(terms.map(({ id, name }) => [id, name])),
  };

  return ({ text, body: chosen, isExact, ...narrowing }, texts) => {
    const query = parseQuery(joinParted(text, texts.countForms), names.bodies);
    const { countForms } = texts;
    let best: { found: ReturnType<TextPorts['find']>; attempt: Attempt } | null = null;
    for (const attempt of planSearch(query, { names, chosen, isExact, countForms })) {
      const { match } = attempt;
      const found = texts.find({ ...narrowing, match, marks: markedTerms(match) });
      if (best === null || found.both > 0) best = { found, attempt };
      if (found.both > 0) break;
    }
    const year = queryYear(query, narrowing);
    return {
      ...(best?.found ?? { ...nothing, page: narrowing.page ?? 1 }),
      correction: toCorrection(best?.attempt),
      dropped: [...query.dropped],
      body: best?.attempt.body ?? null,
      named: listNamed(query, names).flatMap(({ kind, id }): Named[] => {
        const known = labels[kind].get(id);
        return known === undefined ? [] : [{ kind, id, labels: known }];
      }),
      year: year !== null && texts.isArchived(year) ? year : null,
    };
  };
}

const nothing = {
  ...{ items: [], total: 0, isCapped: false, pageCount: 0, both: 0 },
  languages: { ru: 0, en: 0 },
};

function listNamed(query: Query, { aliases }: Names) {
  const bodies = query.bodies.map((id) => ({ kind: 'body', id }) as const);
  const ids = splitNames(query, aliases).names.flatMap((name) => name.ids);
  const terms = [...new Set(ids)].map((id) => ({ kind: 'term', id }) as const);
  return [...bodies, ...terms].slice(0, mostNamed);
}

/** That of the first date in the words, else the one in which the range lies. */
function queryYear(
  { dates: [date] }: Query,
  { from, to = from }: { from?: string; to?: string },
): number | null {
  const day = date?.from ?? (from?.slice(0, 4) === to?.slice(0, 4) ? to : undefined);
  return day === undefined ? null : Number(day.slice(0, 4));
}

function toCorrection(attempt: Attempt | undefined): SearchResult['correction'] {
  if (attempt === undefined || attempt.kind === 'typed') return null;
  return { kind: attempt.kind, shownAs: attempt.shownAs };
}
