import type { Formats } from 'next-intl';

/** Dates of releases are days of Moscow, by the zone's own rules, wherever the server stands. */
export const timeZone = 'Europe/Moscow';

export const formats = {} as const satisfies Formats;
