import { languages } from '../../lib/model/languages.ts';
import { toLocation } from './location.ts';

/** A page of this portal that a reader may be sent back to, spelled canonically; null for anything else. */
export function toReturnPath(text: string): string | null {
  const path = toLocation(text)?.split('#', 1)[0] ?? null;
  const [, first] = path?.split(/[/?]/u, 2) ?? [];
  return languages.some((language) => language === first) ? path : null;
}

/** The path of the page that a form was sent from, as the browser tells it; null when it does not. */
export function readReferrer(referrer: string | undefined): string | null {
  if (referrer === undefined || !URL.canParse(referrer)) return null;
  const { pathname, search } = new URL(referrer);
  return toReturnPath(pathname + search);
}
