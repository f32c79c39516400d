import { findOgImage } from '../../lib/og-images/find-og-image.ts';
import { cardPicture } from '../../lib/routes/paths.ts';
import { cachePolicies } from '../cache/policies.ts';
import { ResponseCache } from '../cache/response-cache.ts';
import { EncodedBody } from '../http/encoded-body.ts';
import { refusal } from '../http/problem.ts';
import { redirect } from '../http/response.ts';
import { ogImagePrice } from '../limits/price.ts';

import type { OgImage } from '../../lib/og-images/og-image.ts';
import type { OgImageStore } from '../../lib/og-images/find-og-image.ts';
import type { HttpRequest } from '../http/request.ts';
import type { RequestTarget } from '../http/request-target.ts';
import type { HttpResponse } from '../http/response.ts';
import type { RateLimit, Refusal } from '../limits/rate-limit.ts';
import type { OgImagePool } from '../render/og-images/og-image-pool.ts';

/** The picture of a page for messengers; null: there is none at this path. */
export type OgImages = (
  request: HttpRequest,
  target: RequestTarget,
) => Promise<HttpResponse | null>;

type OgImagesOptions = {
  /** Called for each request: what is served changes. */
  store: () => OgImageStore;
  pool: Pick<OgImagePool, 'draw'>;
  limits: Pick<RateLimit, 'refuse'>;
};

/** Seconds after which a picture that had to wait too long is worth another request. */
const busy: Refusal = { status: 503, retryAfter: 5 };
const forGood = 'public, max-age=31536000, immutable';
const forAnHour = 'public, max-age=3600';

class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('The picture is not drawn now.');
    this.refusal = refusal;
  }
}

/**
 * Pictures are drawn when they are first requested and cached by what they say: one that says something else is not
 * found any more, and one that does not is never drawn again.
 */
export function createOgImages({ store, pool, limits }: OgImagesOptions): OgImages {
  const cache = new ResponseCache<HttpResponse & { body: EncodedBody }>({
    policy: cachePolicies.ogImages,
    version: () => '',
    size: ({ body }) => body.size,
  });

  return async (request, { path }) => {
    const found = path.endsWith('.png') ? await findOgImage(store(), path) : null;
    if (!found) return null;
    if (found.kind === 'redirect') {
      // A text may come back to its earlier words: nobody may remember that they led away.
      return redirect(308, found.location, { 'Cache-Control': 'no-cache' });
    }
    const { card, isVersioned } = found;
    const key = `${isVersioned} ${JSON.stringify(card)}`;
    try {
      const load = () => draw(request, card, isVersioned ? forGood : forAnHour);
      return (await cache.get(key, { load })).value;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return refusal(error.refusal, 'Too many pictures are being drawn.');
    }
  };

  /** One drawing serves all who request it at the same time; whoever comes first pays for it. */
  async function draw({ client }: HttpRequest, card: OgImage, caching: string) {
    const refused = limits.refuse(client, ogImagePrice);
    if (refused) throw new RefusedError(refused);
    const bytes = await pool.draw(card);
    if (!bytes) throw new RefusedError(busy);
    const headers = {
      // It is there to be shown by others, which no page of ours is.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': caching,
      'Content-Type': cardPicture.type,
    };
    return { status: 200, headers, body: new EncodedBody(bytes) };
  }
}
