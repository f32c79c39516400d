import { languages } from '../lib/model/languages.ts';
import { offlinePath } from './addresses.ts';
import { fetchCopy, readCopy, toCopy } from './copies.ts';
import { fillOfflinePage } from './fill-page.ts';
import { listShelf } from './shelves.ts';

import type { Language } from '../lib/model/languages.ts';
import type { Copy } from './copies.ts';

/** The page of what is saved, in every language, as the portal made it. */
const name = 'offline-pages-v1';
const day = 24 * 60 * 60 * 1000;

export async function fetchOfflinePages(): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all(
    languages.map(offlinePath).map(async (path) => cache.put(path, await fetchCopy(path))),
  );
}

/** Its words may have changed with the portal. */
export async function refreshOfflinePages(): Promise<void> {
  const cache = await caches.open(name);
  const copies = await Promise.all(languages.map((one) => readCopy(cache, offlinePath(one))));
  const isOld = copies.some((copy) => !copy || Date.now() - Date.parse(copy.savedAt) > day);
  if (isOld) await fetchOfflinePages();
}

/** A page that came just now, with what this device has. */
export async function fillFresh(response: Response, language: Language): Promise<Response> {
  const cache = await caches.open(name);
  await cache.put(offlinePath(language), await toCopy(response));
  const copy = await readCopy(cache, offlinePath(language));
  return copy ? fill(copy, language, { isStandIn: false }) : Response.error();
}

/** The kept page, for itself or in place of another one. */
export async function answerWithOfflinePage(
  language: Language,
  { isStandIn }: { isStandIn: boolean },
): Promise<Response> {
  const copy = await readCopy(await caches.open(name), offlinePath(language));
  return copy ? fill(copy, language, { isStandIn }) : Response.error();
}

async function fill(
  { html, headers }: Copy,
  language: Language,
  { isStandIn }: { isStandIn: boolean },
): Promise<Response> {
  const [kept, recent] = [await listShelf('kept', language), await listShelf('recent', language)];
  const filled = fillOfflinePage(html, { isStandIn, kept, recent });
  return new Response(filled, { status: isStandIn ? 503 : 200, headers });
}
