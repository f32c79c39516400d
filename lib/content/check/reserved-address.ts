import { languageOf } from '../../routes/language-of.ts';
import { listRoutes, matchRoute } from '../../routes/match-route.ts';

import type { Values } from '../../routes/template.ts';
import type { CheckContext } from './context.ts';

const templates = listRoutes().map(([, { template }]) => template.split('/').slice(1));

/** The first parts of what has no language: all below them is the portal's. */
const ownFolders: ReadonlySet<string> = new Set(
  templates.flatMap(([first = '']) => (first.startsWith('{') || first === '' ? [] : [first])),
);

/** The sections of a language, each with the variable that stands below it; of `internal` nobody may ask. */
const sections: ReadonlyMap<string, string> = new Map([
  ['internal', ''],
  ...templates.flatMap(([, section = '', below]) =>
    below === undefined ? [] : [[section, below.replaceAll(/[{}]/gu, '')] as const],
  ),
]);

/**
 * Whether an address (as `toStoredRedirectKey` gives it) belongs to this site, now or later: nothing may be led
 * away from it. The address `/` has no parameters of its own, so older ones (`/?p=175`) are free.
 */
export function isReserved(address: string, context: CheckContext): boolean {
  const [path = '', query] = address.split('?', 2);
  if (path === '/') return query === undefined;
  const match = matchRoute(path);
  if (match) return isOfThisSite(match.values, context);

  const [, first = '', section = '', below = ''] = path.split('/');
  if (languageOf(path) === null) return ownFolders.has(first);
  const variable = sections.get(section);
  return variable !== undefined && isOfThisSite({ [variable]: below }, context);
}

/** Pages of a record are there when the record is; every other one always. */
function isOfThisSite({ release, body, term }: Values, { known }: CheckContext): boolean {
  if (release !== undefined) return known.release.has(release);
  if (body !== undefined) return known.body.has(body);
  return term === undefined || known.term.has(term);
}
