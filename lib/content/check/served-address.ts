import { matchRoute } from '../../routes/match-route.ts';
import { toMoscowDay } from '../../model/moscow-day.ts';

import type { Values } from '../../routes/template.ts';
import type { CheckContext } from './context.ts';

/** Whether an address is answered by a page or a document of this site, so that something may lead there. */
export function isServedAddress(path: string, context: CheckContext): boolean {
  if (path === '/') return true;
  const { route, values } = matchRoute(path) ?? {};
  const isForReaders = route?.by === 'page' || route?.by === 'document';
  return isForReaders && values !== undefined && isThere(values, context);
}

function isThere({ release, body, term, year, number }: Values, context: CheckContext): boolean {
  // How many sitemaps there are depends on how much is published.
  if (number !== undefined) return false;
  const { known } = context;
  if (release !== undefined) return known.release.has(release) && !isDraft(release, context);
  if (body !== undefined) return known.body.has(body);
  if (term !== undefined) return known.term.has(term);
  return year === undefined || isYearOfArchive(year, context);
}

function isDraft(slug: string, { content }: CheckContext): boolean {
  return [
    ...content.drafts,
    ...content.releases.filter(({ record }) => record.status === 'draft'),
  ].some(({ record }) => record.slug === slug);
}

/** The archive has every year between the first release and the last one. */
function isYearOfArchive(year: string, { content: { releases } }: CheckContext): boolean {
  const years = releases
    .filter(({ record: { kind, status } }) => kind !== 'note' && status === 'published')
    .map(({ record }) => toMoscowDay(record.publishedAt).slice(0, 4))
    .sort();
  const [first, last] = [years.at(0), years.at(-1)];
  return first !== undefined && last !== undefined && first <= year && year <= last;
}
