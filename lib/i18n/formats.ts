import type { Formats } from 'next-intl';

/** Dates of releases are days of Moscow, by the zone's own rules, wherever the server stands. */
export const timeZone = 'Europe/Moscow';

/** Parsed messages (lib/i18n/parse-messages.ts) know a style by its name only when it stands here. */
export const formats = { number: { percent: { style: 'percent' } } } as const satisfies Formats;
