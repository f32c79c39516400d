import { createHash } from 'node:crypto';

import { documentPaths } from '../routes/paths.ts';

import type { OgImage } from './og-image.ts';

/**
 * The address of the picture of a release, which ends with 8 hexadecimal digits of the SHA-256 of all that the
 * picture says. Messengers, browsers and caches keep pictures by address: one that says something else has another.
 */
export function cardAddress(card: OgImage, slug: string): string {
  const digits = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8);
  return documentPaths.card(card.language, slug, digits);
}
