import { describe, expect, test } from 'vitest';

import { listParts, placeBlocks } from '../../lib/model/parts.ts';
import { paths } from '../../lib/routes/paths.ts';
import { releaseQuerySchemas } from '../../lib/routes/release-queries.ts';
import { makeLongRelease } from '../../tests/factories/make-long-release.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { cacheable } from './resolution.ts';
import { findPartPage } from './part-routes.ts';

import type { Release } from '../../lib/model/release.ts';

const long = makeLongRelease({ slug: 'long', words: 6000 });
const count = listParts(long).length;

function ask(query: Record<string, string>, release: Release = long) {
  return findPartPage(releaseQuerySchemas.part.parse(query), {
    read: () => Promise.resolve(release),
    toAddress: (block, part) => paths.release('ru', release.slug, block, part),
    toPage: (part) => cacheable('ru', `/page/${part}`),
  });
}

describe('the address of a part', () => {
  test('leads to its page, and the first one is the release itself', async () => {
    expect(await ask({})).toMatchObject({ path: '/page/1' });
    expect(await ask({ part: '1' })).toMatchObject({ path: '/page/1' });
    expect(await ask({ part: String(count) })).toMatchObject({ path: `/page/${count}` });
  });

  test('does not exist behind the last one, nor the second one of a short text', async () => {
    expect(await ask({ part: String(count + 1) })).toBeNull();
    expect(await ask({ part: '2' }, makeRelease())).toBeNull();
  });

  test('is found for every block, for as long as the words are what they are', async () => {
    for (const [block, part] of placeBlocks(long, listParts(long))) {
      const location = paths.release('ru', 'long', block, part);
      expect(await ask({ p: block })).toEqual({ kind: 'redirect', location, isTemporary: true });
    }
  });

  test('is the release when there is no such block', async () => {
    expect(await ask({ p: 'p9999' })).toMatchObject({ location: '/ru/releases/long' });
  });
});
