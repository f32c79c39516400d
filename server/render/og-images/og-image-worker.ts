import { drawOgImage } from './draw-og-image.ts';

import type { OgImage } from '../../../lib/og-images/og-image.ts';

/** Nothing is drawn in place of a letter that no font has. */
const nothing = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

// The engine would request emoji from other hosts, and letters that no font has; its own parts come by `data:`.
const readData = globalThis.fetch;
globalThis.fetch = async (input, options) => {
  const isOwn = typeof input === 'string' && input.startsWith('data:');
  return isOwn ? readData(input, options) : new Response(nothing);
};

/** What the thread does: one picture at a time. */
export async function draw(card: OgImage): Promise<Uint8Array> {
  return drawOgImage(card);
}
