import { toDateParts, toGenre, toRemark } from './phrases.ts';

import type { CitedItem } from './item.ts';

/**
 * CSL-JSON, the data of the Citation Style Language 1.0.2, as an array of one item. What the text is goes
 * into `genre`, which styles print; `publisher` is left out, since it would repeat `container-title`.
 */
export function formatCsl(item: CitedItem): string {
  const { slug, language, author, title, site, day, version, url, accessed } = item;
  const data = {
    id: `${slug}-${language}`,
    type: 'webpage',
    genre: toGenre(item),
    title,
    author: [{ literal: author }],
    'container-title': site,
    issued: { 'date-parts': [toDateParts(day)] },
    ...(typeof accessed === 'string' && { accessed: { 'date-parts': [toDateParts(accessed)] } }),
    language,
    version,
    URL: url,
    note: toRemark(item),
  };
  return JSON.stringify([data], null, 2);
}
