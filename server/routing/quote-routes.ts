import { findBlock } from '../../lib/model/find-block.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { pastedQuoteSchema } from '../../lib/routes/pasted-quote.ts';
import { querySchemas, readQuery } from '../../lib/routes/queries.ts';
import { cacheable, invented } from './resolution.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { QueryProblem } from '../../lib/routes/queries.ts';
import type {
  BadQueryResolution,
  Resolution,
  PageResolution,
  RoutedRequest,
} from './resolution.ts';

/** `/quote`: the empty form is cached, a quotation never; a passage named by its address has to be there. */
export async function findQuotePage({
  store,
  language,
  parameters,
}: RoutedRequest): Promise<Resolution | null> {
  const query = readQuery(querySchemas.quote, parameters);
  if (!query.ok) return keepPasted(language, parameters, query.error);
  const { q, release: slug, p } = query.value;
  const page = cacheable(language, internalPaths.withQuery(language, 'quote', query.value));
  if (q !== '') return invented(page, false);
  if (slug === undefined || p === undefined) return page;

  const state = await store.findReleaseState(slug);
  if (state === 'withdrawn') {
    return { ...cacheable(language, internalPaths.withdrawn(language, slug)), status: 410, slug };
  }
  const release = state === null ? null : await store.findRelease(slug);
  if (!release || findBlock(release, p, language) === null) return null;
  return invented(page, false);
}

/** A quotation that is too long is shown again whole, for its reader to shorten; any other fault is told. */
export function keepPasted(
  language: Language,
  parameters: URLSearchParams,
  problem: QueryProblem,
): PageResolution | BadQueryResolution {
  const pasted = readQuery(pastedQuoteSchema, parameters);
  if (problem.fault !== 'quotationTooLong' || !pasted.ok) {
    return { kind: 'bad-query', problem, language };
  }
  const page = cacheable(language, internalPaths.withQuery(language, 'quote', pasted.value));
  return { ...page, status: 400, isCacheable: false };
}
