import { monitorEventLoopDelay } from 'node:perf_hooks';

import { TokenBucket } from 'limiter';
import { LRUCache } from 'lru-cache';

/** Why a request is refused now, and in how many seconds it may be sent again. */
export type Refusal = { status: 429 | 503; retryAfter: number };

/**
 * Called before work that costs more than to send what is cached; null: go on. `price` is in tokens, by `priceOf`: 1
 * without it.
 */
export type RateLimit = {
  refuse: (client: string, price?: number) => Refusal | null;
  stop: () => void;
};

type RateLimitOptions = {
  /** Tokens of one client in ten seconds, saved up to as many; 0: no limit. */
  rate: number;
  /** Mean delay of the event loop, in milliseconds, beyond which requests are put off. */
  longestDelay?: number;
};

const interval = 10_000;
/** Who has sent nothing for the longest time is forgotten: that only gives tokens back. */
const mostClients = 10_000;
const resolution = 10;
const sampleEvery = 500;
/** One late sample is a page that was rendered; so many in a row are more than can be done. */
const samplesInRow = 3;
const retryAfterShedding = 2;

/** Token buckets by client, and load shedding by the delay of the event loop: plain pages come first. */
export function createRateLimit({ rate, longestDelay = 200 }: RateLimitOptions): RateLimit {
  const buckets = new LRUCache<string, TokenBucket>({ max: mostClients });
  const delay = monitorEventLoopDelay({ resolution });
  let lateSamples = 0;
  delay.enable();
  const timer = setInterval(() => {
    // The monitor counts its own resolution as delay.
    const isLate = delay.mean / 1e6 - resolution > longestDelay;
    lateSamples = isLate ? lateSamples + 1 : 0;
    delay.reset();
  }, sampleEvery).unref();

  return {
    refuse(client, price = 1) {
      if (lateSamples >= samplesInRow) return { status: 503, retryAfter: retryAfterShedding };
      if (rate === 0) return null;
      const bucket = bucketOf(client);
      // What costs more than can be saved up costs all of it.
      const tokens = Math.min(price, rate);
      if (bucket.tryRemoveTokens(tokens)) return null;
      return { status: 429, retryAfter: Math.max(1, Math.ceil(bucket.getWaitTime(tokens) / 1000)) };
    },
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };

  function bucketOf(client: string): TokenBucket {
    const known = buckets.get(client);
    if (known) return known;
    const bucket = new TokenBucket({ bucketSize: rate, tokensPerInterval: rate, interval });
    bucket.content = rate;
    buckets.set(client, bucket);
    return bucket;
  }
}
