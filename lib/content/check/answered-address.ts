import { languages } from '../languages.ts';
import { aboutPages } from '../about-pages.ts';
import { toMoscowDay } from '../record/moscow-day.ts';

import type { CheckContext } from './context.ts';

const languageSegment = new RegExp(`^/(?:${languages.join('|')})(?=/|$)`, 'u');

/** Documents without a language. */
const documents = new RegExp(
  `^/(?:|sitemap\\.xml|robots\\.txt|manifest\\.webmanifest|opensearch/(?:${languages.join('|')})\\.xml)$`,
  'u',
);
/** What follows the language, for what is always there. */
const always = new RegExp(
  `^(?:|/(?:releases|bodies|terms|search|quote|translations|about|settings|offline|archive)|/about/(?:${aboutPages.join('|')})|/(?:translations/)?(?:feed|atom)\\.xml|/feed\\.json)$`,
  'u',
);
const release = /^\/releases\/([^/]+)(?:\/(?:history|lite|parallel|text|markdown))?$/u;
const body = /^\/bodies\/([^/]+)(?:\/(?:feed|atom)\.xml)?$/u;
const term = /^\/terms\/([^/]+)$/u;
const period = /^\/archive\/(\d{4})(?:\/(?:0[1-9]|1[0-2]))?$/u;

/** Whether an address is answered by a page or a document of this site, so that something may lead there. */
export function isAnswered(path: string, context: CheckContext): boolean {
  if (documents.test(path)) return true;
  if (!languageSegment.test(path)) return false;
  const rest = path.replace(languageSegment, '');
  if (always.test(rest)) return true;

  const { known } = context;
  const [, year] = period.exec(rest) ?? [];
  if (year !== undefined) return isYearOfArchive(year, context);
  const [, slug] = release.exec(rest) ?? [];
  if (slug !== undefined) return known.release.has(slug) && !isDraft(slug, context);
  const [, bodyId] = body.exec(rest) ?? [];
  const [, termId] = term.exec(rest) ?? [];
  return known.body.has(bodyId ?? '') || known.term.has(termId ?? '');
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
