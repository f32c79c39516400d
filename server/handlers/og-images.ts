import { LRUCache } from 'lru-cache';

import { findCard } from '../../lib/og-images/find-og-image.ts';
import { cardPicture } from '../../lib/routes/paths.ts';
import { isCurrent, toEtag } from '../http/etag.ts';
import { sendRedirect, sendText } from '../http/send.ts';
import { cardPrice } from '../limits/price.ts';

import type { Card } from '../../lib/og-images/og-image.ts';
import type { CardStore } from '../../lib/og-images/find-og-image.ts';
import type { RequestTarget } from '../http/request-target.ts';
import type { Limits, Refusal } from '../limits/rate-limit.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CardPool } from '../render/og-images/og-image-pool.ts';

/** Answers a request for the picture of a page; false: there is none here. */
export type Cards = (
  request: IncomingMessage,
  response: ServerResponse,
  target: RequestTarget,
) => Promise<boolean>;

type CardsOptions = {
  /** Asked for at every question: what is served changes. */
  store: () => CardStore;
  pool: Pick<CardPool, 'draw'>;
  limits: Pick<Limits, 'refuse'>;
};

type Picture = { bytes: Buffer; etag: string };

const mostKept = 16 * 1024 * 1024;
/** Seconds after which a picture that had to wait too long is worth another request. */
const busy: Refusal = { status: 503, retryAfter: 5 };
const forGood = 'public, max-age=31536000, immutable';
const forAnHour = 'public, max-age=3600';

/**
 * Pictures are drawn when they are first asked for and kept by what they say: one that says something
 * else is not found any more, and one that does not is never drawn again.
 */
export function createCards({ store, pool, limits }: CardsOptions): Cards {
  const kept = new LRUCache<string, Picture>({
    maxSize: mostKept,
    sizeCalculation: ({ bytes }) => bytes.byteLength,
  });
  const running = new Map<string, Promise<Picture | null>>();

  async function draw(key: string, card: Card): Promise<Picture | null> {
    const bytes = await pool.draw(card);
    if (!bytes) return null;
    const picture = { bytes, etag: toEtag(bytes) };
    kept.set(key, picture);
    return picture;
  }

  /** One drawing serves all who ask for it at the same time; whoever asks first pays for it. */
  async function find(request: IncomingMessage, card: Card): Promise<Picture | Refusal> {
    const key = JSON.stringify(card);
    const known = kept.get(key) ?? running.get(key);
    const refusal = known ? null : limits.refuse(request, cardPrice);
    return refusal ?? (await (known ?? start(key, card))) ?? busy;
  }

  function start(key: string, card: Card): Promise<Picture | null> {
    const drawing = draw(key, card).finally(() => running.delete(key));
    running.set(key, drawing);
    return drawing;
  }

  return async (request, response, { path }) => {
    if (!path.endsWith('.png')) return false;
    const found = await findCard(store(), path);
    if (!found) return false;
    if (found.kind === 'redirect') {
      // A text may come back to its earlier words: nobody may remember that they led away.
      response.setHeader('Cache-Control', 'no-cache');
      sendRedirect(request, response, 308, found.location);
      return true;
    }
    const picture = await find(request, found.card);
    if ('bytes' in picture) {
      send(request, response, picture, found.isVersioned ? forGood : forAnHour);
    } else {
      response.setHeader('Retry-After', picture.retryAfter);
      sendText(request, response, picture.status, 'Too many pictures are being drawn.\n');
    }
    return true;
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, etag }: Picture,
  caching: string,
): void {
  // It is there to be shown by others, which no page of ours is.
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Cache-Control', caching);
  response.setHeader('ETag', etag);
  if (isCurrent(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': cardPicture.type,
    'Content-Length': bytes.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
