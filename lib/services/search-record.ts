import { servedContent } from './current-content.ts';

import type { SearchResult } from '../search/result.ts';
import type { SearchQuery } from '../routes/queries.ts';

/** What the record has on a query as it stands in an address. */
export function searchRecord(query: SearchQuery): Promise<SearchResult> {
  const { q: text, in: language, body, from, to, page, exact } = query;
  return servedContent().search({
    text,
    page,
    isExact: exact !== undefined,
    ...(language !== undefined && { language }),
    ...(body !== undefined && { body }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
}
