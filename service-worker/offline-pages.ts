import { languages } from '../lib/model/languages.ts';
import { offlinePath } from './addresses.ts';
import { fetchResponse, readCachedResponse, toCopy } from './cached-responses.ts';
import { fillOfflinePage } from './fill-page.ts';
import { listBucket } from './cache-buckets.ts';

import type { Language } from '../lib/model/languages.ts';
import type { CachedResponse } from './cached-responses.ts';

/** The page of what is saved, in every language, as the portal made it. */
const name = 'offline-pages-v1';
const day = 24 * 60 * 60 * 1000;

export async function fetchOfflinePages(): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all(
    languages.map(offlinePath).map(async (path) => cache.put(path, await fetchResponse(path))),
  );
}

/** Its words may have changed with the portal. */
export async function refreshOfflinePages(): Promise<void> {
  const cache = await caches.open(name);
  const copies = await Promise.all(
    languages.map((one) => readCachedResponse(cache, offlinePath(one))),
  );
  const isOld = copies.some((cached) => !cached || Date.now() - Date.parse(cached.savedAt) > day);
  if (isOld) await fetchOfflinePages();
}

/** A page that came just now, with what this device has. */
export async function fillFresh(response: Response, language: Language): Promise<Response> {
  const cache = await caches.open(name);
  await cache.put(offlinePath(language), await toCopy(response));
  const cached = await readCachedResponse(cache, offlinePath(language));
  return cached ? fill(cached, language, { isStandIn: false }) : Response.error();
}

/** The kept page, for itself or in place of another one. */
export async function respondWithOfflinePage(
  language: Language,
  { isStandIn }: { isStandIn: boolean },
): Promise<Response> {
  const cached = await readCachedResponse(await caches.open(name), offlinePath(language));
  return cached ? fill(cached, language, { isStandIn }) : Response.error();
}

async function fill(
  { html, headers }: CachedResponse,
  language: Language,
  { isStandIn }: { isStandIn: boolean },
): Promise<Response> {
  const [kept, recent] = [await listBucket('kept', language), await listBucket('recent', language)];
  const filled = fillOfflinePage(html, { isStandIn, kept, recent });
  return new Response(filled, { status: isStandIn ? 503 : 200, headers });
}
