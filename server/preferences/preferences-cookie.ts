import {
  listChanges,
  preferenceNames,
  preferenceChoices,
  preferencesSchema,
} from '../../lib/routes/preferences.ts';

import type { Preferences } from '../../lib/routes/preferences.ts';

const name = 'view';
const year = 31_536_000;

/**
 * The preferences of a reader, of a Cookie header; null: the standard ones. Whatever the cookie says, only
 * choices that we offer come out of it: they are written into HTML.
 */
export function readPreferences(cookies: string | undefined): Preferences | null {
  // Nearly everybody: no cookie of ours, so no more than this.
  if (!cookies?.includes(`${name}=`)) return null;
  const written = /(?:^|;\s*)view=([a-z\d.-]{1,100})(?:;|$)/u.exec(cookies)?.[1]?.split('.') ?? [];
  const entries = preferenceNames.map((aspect) => {
    const [standard, ...others] = preferenceChoices[aspect];
    return [aspect, others.find((choice) => written.includes(choice)) ?? standard];
  });
  const preferences = preferencesSchema.parse(Object.fromEntries(entries));
  return listChanges(preferences).length > 0 ? preferences : null;
}

/** The changes, in an order of their own: the same preferences are always written the same. */
export function toCookieValue(preferences: Preferences): string {
  return listChanges(preferences)
    .map(({ value }) => value)
    .join('.');
}

/** For every address and both languages; standard preferences leave nothing in the browser. */
export function toSetCookie(preferences: Preferences, { isSecure }: { isSecure: boolean }): string {
  const value = toCookieValue(preferences);
  const secure = isSecure ? '; Secure' : '';
  const age = value === '' ? 0 : year;
  return `${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
}

/** For the `html` element, where the style sheets look. */
export function toAttributes(preferences: Preferences): string {
  return listChanges(preferences)
    .map(({ aspect, value }) => `data-${aspect}="${value}"`)
    .join(' ');
}
