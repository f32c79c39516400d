import { Piscina } from 'piscina';

import type { Card } from '../../lib/cards/card.ts';

/** Draws pictures; pages are answered meanwhile. */
export interface CardPool {
  /** Null: too many are waiting already. Rejects when a picture cannot be drawn in time. */
  draw(card: Card): Promise<Buffer | null>;
  close(): Promise<void>;
}

/** The first picture of a thread, which reads the fonts and the engine, takes a second or two. */
const deadline = 15_000;
const usualQueue = 50;
/** A thread with its fonts holds some 100 MB: it goes when nobody asks for pictures. */
const idle = 60_000;

export function openCardPool({ mostWaiting = usualQueue } = {}): CardPool {
  const pool = new Piscina<Card, Uint8Array>({
    filename: new URL('card-worker.ts', import.meta.url).href,
    name: 'draw',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    maxQueue: mostWaiting,
    // What Next says to its own processes would change how it draws.
    env: { NODE_ENV: 'production' },
    // Pages come before pictures (Linux only; elsewhere it does nothing).
    niceIncrement: 10,
  });

  return {
    async draw(card) {
      if (pool.queueSize >= mostWaiting) return null;
      const { buffer, byteOffset, byteLength } = await pool.run(card, {
        signal: AbortSignal.timeout(deadline),
      });
      return Buffer.from(buffer, byteOffset, byteLength);
    },
    close: () => pool.destroy(),
  };
}
