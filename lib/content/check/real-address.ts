import { languages } from '../languages.ts';

import type { CheckContext } from './context.ts';

const languageSegment = new RegExp(`^/(?:${languages.join('|')})(?=/|$)`, 'u');

/** Pages without a language of their own (docs/architecture.md, "Addresses"). */
const neutral =
  /^\/(?:$|(?:api|_next|assets|fonts|sitemaps|opensearch)(?:\/|$)|(?:healthz|readyz|csp-report|sitemap\.xml|robots\.txt|manifest\.webmanifest|favicon\.ico|favicon\.svg)$)/u;

/** What follows the language, for pages that are always there. */
const fixed =
  /^(?:$|\/(?:releases|bodies|terms|search|quote|translations|about|settings|offline|archive)$|\/(?:about|archive|translations|internal)\/|\/(?:feed\.xml|atom\.xml|feed\.json)$)/u;

/** What follows the language, for pages of a record: they are there when the record is. */
const ofRecord = /^\/(releases|bodies|terms)\/([^/]+)(?:\/.*)?$/u;

const referenceKinds = [
  { folder: 'releases', kind: 'release' },
  { folder: 'bodies', kind: 'body' },
  { folder: 'terms', kind: 'term' },
] as const;

/** Whether an address (as `toStoredRedirectKey` gives it) is answered by a page of this site. */
export function isRealAddress(path: string, { known }: CheckContext): boolean {
  if (neutral.test(path)) return true;
  if (!languageSegment.test(path)) return false;
  const rest = path.replace(languageSegment, '');
  if (fixed.test(rest)) return true;

  const [, folder, id] = ofRecord.exec(rest) ?? [];
  const kind = referenceKinds.find((candidate) => candidate.folder === folder)?.kind;
  return kind !== undefined && id !== undefined && known[kind].has(id);
}
