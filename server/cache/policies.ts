import { StoreError } from '../../lib/store/store-error.ts';

export type CachePolicy = {
  /** Memory of everything in the cache. */
  maxBytes: number;
  /** The part of it for keys that anybody can invent, such as filters: they push out nothing else. */
  inventedShare: number;
  /**
   * Until when an entry is fresh: `version`, while the record has the version that it was loaded under; `revalidate`,
   * until an edition changes what it shows; `immutable`, for good, since its key says all that it depends on.
   */
  freshUntil: 'version' | 'revalidate' | 'immutable';
  /** For so many milliseconds a stale entry is sent while a new one is loaded (RFC 5861). */
  staleWhileRevalidate: number;
  /** Whether a stale entry is sent because of this error of a load (RFC 5861). */
  staleIfError: (error: unknown) => boolean;
  /** So many milliseconds after an error the next load is tried, however many requests come. */
  retryAfterError: number;
};

const megabyte = 1024 * 1024;
const isRecordUnreadable = (error: unknown) => error instanceof StoreError;

const whileVersioned = {
  freshUntil: 'version',
  staleWhileRevalidate: 0,
  staleIfError: isRecordUnreadable,
  retryAfterError: 0,
} as const;
const forGood = { ...whileVersioned, freshUntil: 'immutable', inventedShare: 0 } as const;

/** What is cached, how much of it, and how old it may be when it is sent. */
export const cachePolicies = {
  pages: {
    maxBytes: 48 * megabyte,
    inventedShare: 1 / 12,
    freshUntil: 'revalidate',
    // With the two seconds in which a new edition is noticed, that stays below the five that a publish may take.
    staleWhileRevalidate: 1500,
    staleIfError: () => true,
    retryAfterError: 1000,
  },
  /** Pages in the preferences of a reader: few set any, so the last ones are enough. */
  preferences: { ...forGood, maxBytes: 16 * megabyte },
  /** Feeds, sitemaps, robots.txt and the like. */
  formats: { ...whileVersioned, maxBytes: 16 * megabyte, inventedShare: 0 },
  /** Pictures, by what they say. */
  ogImages: { ...forGood, maxBytes: 16 * megabyte },
  /** Where addresses lead. */
  addresses: { ...whileVersioned, maxBytes: 8 * megabyte, inventedShare: 1 / 4 },
} as const satisfies Record<string, CachePolicy>;
