import { isReproduced, toDateParts, toGenre, toIssuedDay, toRemark } from './phrases.ts';

import type { CitedItem } from './item.ts';

/**
 * CSL-JSON, the data of the Citation Style Language 1.0.2, as an array of one item. What the text is goes
 * into `genre`, which styles print. What was published elsewhere has its publisher, and the portal as the
 * `source` from which it comes; this portal's own texts are part of its site. The date of a translation's
 * original is `original-date`.
 */
export function formatCsl(item: CitedItem): string {
  const { slug, language, author, title, translator, site, source, version, url, accessed } = item;
  const issued = toIssuedDay(item);
  const data = {
    id: `${slug}-${language}`,
    type: 'webpage',
    genre: toGenre(item),
    title,
    author: [{ literal: author }],
    ...(translator !== undefined && { translator: [{ literal: translator }] }),
    ...(isReproduced(item)
      ? { 'container-title': source?.publisher, source: site }
      : { 'container-title': site }),
    ...(issued !== null && { issued: { 'date-parts': [toDateParts(issued)] } }),
    ...(source?.role === 'original' && {
      'original-date': { 'date-parts': [toDateParts(item.day)] },
      'original-publisher': source.publisher,
    }),
    ...(typeof accessed === 'string' && { accessed: { 'date-parts': [toDateParts(accessed)] } }),
    language,
    version,
    URL: url,
    note: toRemark(item),
  };
  return JSON.stringify([data], null, 2);
}
