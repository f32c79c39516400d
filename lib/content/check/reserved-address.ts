import { languages } from '../languages.ts';

import type { CheckContext } from './context.ts';

const languageSegment = new RegExp(`^/(?:${languages.join('|')})(?=/|$)`, 'u');

/** What has no language of its own (docs/architecture.md, "Addresses"). */
const neutral =
  /^\/(?:$|(?:api|_next|assets|fonts|icons|feeds|sitemaps|opensearch|\.well-known)(?:\/|$)|(?:healthz|readyz|csp-report|sitemap\.xml|robots\.txt|manifest\.webmanifest|favicon\.ico|favicon\.svg|apple-touch-icon[\w-]*\.png|service-worker\.js|speculation-rules\.json)$)/u;

/** What follows the language, for pages that are always there, and for what may come below them. */
const fixed =
  /^(?:$|\/(?:releases|bodies|terms|search|quote|translations|about|settings|offline|archive)$|\/(?:about|archive|translations|internal)\/|\/(?:feed\.xml|atom\.xml|feed\.json)$)/u;

/** What follows the language, for pages of a record: they are there when the record is. */
const ofRecord = /^\/(releases|bodies|terms)\/([^/]+)(?:\/.*)?$/u;

const referenceKinds = [
  { folder: 'releases', kind: 'release' },
  { folder: 'bodies', kind: 'body' },
  { folder: 'terms', kind: 'term' },
] as const;

/**
 * Whether an address (as `toStoredRedirectKey` gives it) belongs to this site, now or later: nothing may be led
 * away from it. The address `/` has no parameters of its own, so older ones (`/?p=175`) are free.
 */
export function isReserved(address: string, { known }: CheckContext): boolean {
  const [path = '', query] = address.split('?', 2);
  if (path === '/' && query !== undefined) return false;
  if (neutral.test(path)) return true;
  if (!languageSegment.test(path)) return false;
  const rest = path.replace(languageSegment, '');
  if (fixed.test(rest)) return true;

  const [, folder, id] = ofRecord.exec(rest) ?? [];
  const kind = referenceKinds.find((candidate) => candidate.folder === folder)?.kind;
  return kind !== undefined && id !== undefined && known[kind].has(id);
}
