import { z } from 'zod';

import { apiPaths, paths } from '../../lib/routes/paths.ts';
import { ask } from './portal.ts';

const listSchema = z.object({
  items: z.array(z.object({ slug: z.string() })),
  nextCursor: z.string().nullable(),
});

/** Slugs of releases that have both texts, the newest first. */
export async function listSlugs(origin: string, count: number): Promise<readonly string[]> {
  const slugs: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${origin}${apiPaths.root}/releases?lang=both&limit=100${query}`);
    const list = listSchema.parse(await response.json());
    slugs.push(...list.items.map(({ slug }) => slug));
    cursor = list.nextCursor;
  } while (cursor !== null && slugs.length < count);
  return slugs.slice(0, count);
}

/** Times to the first byte of pages that nobody has asked for before, one after the other. */
export async function timeNewPages(
  origin: string,
  slugs: readonly string[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [index, slug] of slugs.entries()) {
    const url = origin + paths.release(index % 2 === 0 ? 'ru' : 'en', slug);
    const { status, firstByte } = await ask(url, 'gzip');
    if (status !== 200) throw new Error(`${url}: ${status}`);
    times.push(firstByte);
  }
  return times;
}

/** Eight readers who ask for pages that are not kept yet, for so long. */
export async function readWidely(
  origin: string,
  slugs: readonly string[],
  seconds: number,
): Promise<number> {
  const addresses = slugs.flatMap((slug) => [
    paths.release('ru', slug),
    paths.parallel('en', slug),
  ]);
  const end = performance.now() + seconds * 1000;
  let read = 0;
  const reader = async () => {
    for (let path = addresses.pop(); path && performance.now() < end; path = addresses.pop()) {
      await ask(origin + path, 'gzip');
      read += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  return read;
}
