/** What a page asks of the service worker about its release. */
export type OfflineRequest = { act: 'ask' | 'open' | 'keep' | 'forget'; slug: string };

/** `isKept`: on purpose, after what was asked for. */
export type OfflineAnswer = { isKept: boolean; outcome: 'done' | 'full' | 'failed' };
