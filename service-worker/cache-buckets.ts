import { CacheExpiration } from 'workbox-expiration';

import { languages } from '../lib/model/languages.ts';
import { countParts, litePath, parseRelease } from './addresses.ts';
import { GoneError, fetchResponse, readCachedResponse } from './cached-responses.ts';
import { readTitle } from './fill-page.ts';

import type { Language } from '../lib/model/languages.ts';
import type { CachedResponse } from './cached-responses.ts';
import type { ListedRelease } from './fill-page.ts';

/** Opened: the newest stay. Kept on purpose: none leaves by itself. */
const names = { recent: 'lite-recent-v1', kept: 'lite-kept-v1' } as const;
export type CacheBucket = keyof typeof names;

const mostRecent = 50;
const mostKept = 200;
/** Of a long text that was only opened; who keeps it on purpose has every part. */
const mostRecentParts = 5;

const expiration = new CacheExpiration(names.recent, { maxEntries: mostRecent * languages.length });

const open = (bucket: CacheBucket) => caches.open(names[bucket]);
const pathsOf = (slug: string) => languages.map((language) => litePath(language, slug));

/** The copy of a release, or of a part of it, in a language, from whichever bucket has it. */
export async function findCachedResponse(
  language: Language,
  slug: string,
  part: number,
): Promise<CachedResponse | null> {
  const path = litePath(language, slug, part);
  return (
    (await readCachedResponse(await open('kept'), path)) ??
    readCachedResponse(await open('recent'), path)
  );
}

export async function isKept(slug: string): Promise<boolean> {
  const cache = await open('kept');
  const found = await Promise.all(pathsOf(slug).map((path) => cache.match(path)));
  return found.some((cached) => cached !== undefined);
}

/** Saves what was opened, anew each time; nothing else than its own bucket ever grows by it. */
export async function saveOpened(slug: string): Promise<void> {
  await save(slug, (await isKept(slug)) ? 'kept' : 'recent');
  await expiration.expireEntries();
}

/** On purpose; false when so many are kept already. Without a network the copy of an opened release is kept. */
export async function keep(slug: string): Promise<boolean> {
  const paths = (await (await open('kept')).keys()).filter(isFirst);
  const isFull = paths.length >= mostKept * languages.length;
  if (isFull && !(await isKept(slug))) return false;
  try {
    await save(slug, 'kept');
  } catch (error) {
    if (error instanceof GoneError || !(await move(slug))) throw error;
  }
  await removeFrom('recent', slug);
  return true;
}

export async function forget(slug: string): Promise<void> {
  await removeFrom('kept', slug);
  await removeFrom('recent', slug);
}

export async function forgetAll(): Promise<void> {
  await Promise.all([caches.delete(names.kept), caches.delete(names.recent), expiration.delete()]);
}

/** What a bucket has in a language, the newest first. */
export async function listBucket(
  bucket: CacheBucket,
  language: Language,
): Promise<ListedRelease[]> {
  const cache = await open(bucket);
  const paths = (await cache.keys()).filter(isFirst).map(({ url }) => new URL(url).pathname);
  const listed = await Promise.all(
    paths.map(async (href) => {
      const address = parseRelease(href);
      const cached = address?.language === language ? await readCachedResponse(cache, href) : null;
      const title = cached && readTitle(cached.html);
      return address && title
        ? [{ slug: address.slug, href, savedAt: cached.savedAt, ...title }]
        : [];
    }),
  );
  return listed.flat().sort((one, other) => other.savedAt.localeCompare(one.savedAt));
}

/** All languages or none: a withdrawn release leaves both buckets. */
async function save(slug: string, bucket: CacheBucket): Promise<void> {
  const cache = await open(bucket);
  try {
    const most = bucket === 'recent' ? mostRecentParts : Infinity;
    const found = await Promise.all(languages.map((language) => fetchParts(language, slug, most)));
    const copies = new Map(found.flat());
    for (const [path, cached] of copies) {
      await cache.put(path, cached);
      if (bucket === 'recent') await expiration.updateTimestamp(new URL(path, location.href).href);
    }
    // A text that became shorter has fewer parts.
    for (const request of await listRequests(cache, slug)) {
      const { pathname, search } = new URL(request.url);
      if (!copies.has(pathname + search) && bucket === 'kept') await cache.delete(request);
    }
  } catch (error) {
    if (error instanceof GoneError) await forget(slug);
    // No room is left: what was kept by itself makes room for what comes next.
    else if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      await caches.delete(names.recent);
    }
    throw error;
  }
}

/** Every part of a text in a language, one after the other: a long one has many. */
async function fetchParts(
  language: Language,
  slug: string,
  most: number,
): Promise<[path: string, cached: Response][]> {
  const path = litePath(language, slug);
  const first = await fetchResponse(path);
  const count = countParts(await first.clone().text());
  const copies: [string, Response][] = [[path, first]];
  for (let part = 2; part <= Math.min(count, most); part += 1) {
    const further = litePath(language, slug, part);
    copies.push([further, await fetchResponse(further)]);
  }
  return copies;
}

/** The parts of a long text are one entry of a list. */
function isFirst({ url }: Request): boolean {
  return new URL(url).search === '';
}

/** From the opened to the kept ones, as they are; false when there is nothing. */
async function move(slug: string): Promise<boolean> {
  const [recent, kept] = [await open('recent'), await open('kept')];
  let hasMoved = false;
  for (const request of await listRequests(recent, slug)) {
    const cached = await recent.match(request);
    if (!cached) continue;
    await kept.put(request, cached);
    hasMoved = true;
  }
  return hasMoved;
}

async function removeFrom(bucket: CacheBucket, slug: string): Promise<void> {
  const cache = await open(bucket);
  await Promise.all((await listRequests(cache, slug)).map((request) => cache.delete(request)));
}

/** What a cache has of a release: each language, each part. */
async function listRequests(cache: Cache, slug: string): Promise<readonly Request[]> {
  const found = await Promise.all(
    pathsOf(slug).map((path) => cache.keys(path, { ignoreSearch: true })),
  );
  return found.flat();
}
