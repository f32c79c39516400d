import { languages } from '../../lib/content/languages.ts';
import { parseTarget } from '../http/request-target.ts';

/** A host that cannot be: what does not stay on it would have left the portal. */
const here = 'http://portal.invalid';

/**
 * A page of this portal that a reader may be sent back to, spelled canonically; null for anything else.
 * What a browser could read as another place (two slashes, a backslash, a tab, a scheme) is no path of ours,
 * before and after it is normalised.
 */
export function toReturnPath(text: string): string | null {
  // eslint-disable-next-line no-control-regex -- browsers drop some of these from an address
  if (!/^\/(?![\\/])/u.test(text) || /[\u0000-\u0020\u007F\\]/u.test(text)) return null;
  if (!URL.canParse(text, here)) return null;
  const { origin, pathname, search } = new URL(text, here);
  const path = pathname + search;
  if (origin !== here || !parseTarget(path).ok) return null;
  const [, first = ''] = pathname.split('/');
  return languages.some((language) => language === first) ? path : null;
}

/** The path of the page that a form was sent from, as the browser tells it; null when it does not. */
export function readReferrer(referrer: string | undefined): string | null {
  if (referrer === undefined || !URL.canParse(referrer)) return null;
  const { pathname, search } = new URL(referrer);
  return toReturnPath(pathname + search);
}
