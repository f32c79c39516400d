import { Piscina } from 'piscina';

import { FairQueue, QueueError } from '../../../lib/base/fair-queue.ts';

import type { JobOptions } from '../../../lib/base/fair-queue.ts';
import type { OgImage } from '../../../lib/og-images/og-image.ts';

/** Draws pictures; pages are sent meanwhile. */
export interface OgImagePool {
  /** Null: too many are waiting already, or its turn did not come in time. Rejects when drawing takes too long. */
  draw(card: OgImage): Promise<Buffer | null>;
  close(): Promise<void>;
}

/** The first picture of a thread, which reads the fonts and the engine, takes a second or two. */
const deadline = 15_000;
const usualRow = 50;
/** A thread with its fonts holds some 100 MB: it goes when nobody requests pictures. */
const idle = 60_000;

export type OgImagePoolOptions = {
  mostWaiting?: number;
  /** For whom the picture of this moment is: clients take turns. */
  requester?: () => Pick<JobOptions, 'client'>;
};

export function openOgImagePool(options: OgImagePoolOptions = {}): OgImagePool {
  const { mostWaiting = usualRow, requester = () => ({ client: null }) } = options;
  const pool = new Piscina<OgImage, Uint8Array>({
    filename: new URL('og-image-worker.ts', import.meta.url).href,
    name: 'draw',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    // What Next says to its own processes would change how it draws.
    env: { NODE_ENV: 'production' },
    // Pages come before pictures (Linux only; elsewhere it does nothing).
    niceIncrement: 10,
  });

  const queue = new FairQueue<Uint8Array>({
    ...{ atOnce: 1, most: mostWaiting, mostPerClient: Math.ceil(mostWaiting / 2) },
    patienceMs: deadline,
  });
  const draw = (card: OgImage) => pool.run(card, { signal: AbortSignal.timeout(deadline) });

  return {
    async draw(card) {
      try {
        // Others may wait for the same picture: it is drawn, whoever leaves.
        const bytes = await queue.run(() => draw(card), { client: requester().client });
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      } catch (error) {
        if (error instanceof QueueError) return null;
        throw error;
      }
    },
    close: () => pool.destroy(),
  };
}
