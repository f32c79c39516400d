import { parseTarget } from './request-target.ts';

/** A host that cannot be: what does not stay on it would have left the portal. */
const here = 'http://portal.invalid';

/**
 * An address of this site as a header may carry it: percent-encoded, a path with its query and the paragraph that
 * it names; null for anything else. What a browser could read as another place (two slashes, a backslash, a tab,
 * a scheme) is no path of ours, before and after it is normalised, wherever it was written: in a request, in a form
 * or in an edition.
 */
export function toLocation(text: string): string | null {
  // eslint-disable-next-line no-control-regex -- browsers drop some of these from an address
  if (!/^\/(?![\\/])/u.test(text) || /[\u0000-\u0020\u007F\\]/u.test(text)) return null;
  if (!text.isWellFormed() || !URL.canParse(text, here)) return null;
  const { origin, pathname, search, hash } = new URL(text, here);
  const target = pathname + search;
  return origin === here && parseTarget(target).ok ? target + hash : null;
}
