import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeRelease } from '../factories/make-release.ts';
import { withStore } from './with-store.ts';

import type { BrowseQuery } from '../../lib/store/browse.ts';
import type { ContentStore } from '../../lib/store/content-store.ts';
import type { OpenStore } from './store-contract.ts';

const browse = {
  filter: { body: 'mfa', kinds: ['press-release', 'note'] },
  limit: 2,
} satisfies BrowseQuery;
const slugs = ['a', 'b', 'c', 'd'];
const releases = slugs.map((slug) => makeRelease({ slug }));

async function firstCursor(store: ContentStore): Promise<string> {
  const { nextCursor } = await store.browseReleases(browse);
  if (nextCursor === null) throw new TypeError('Four releases are two stretches of two.');
  return nextCursor;
}

const refused = (code: string): unknown => expect.objectContaining({ name: 'CursorError', code });

/** Where a list goes on: opaque, of one list only, and still right when that list has changed. */
export function describeCursors(name: string, openStore: OpenStore): void {
  describe(`${name}: cursors`, () => {
    test('a cursor goes on behind the last item, though releases have come and gone', async () => {
      const after = await withStore(openStore, { releases }, firstCursor);
      const changed = [
        ...releases.filter(({ slug }) => slug !== 'b'),
        makeRelease({ slug: 'newer', publishedAt: '2016-01-01' }),
        makeRelease({ slug: 'bb' }),
      ];
      await withStore(openStore, { releases: changed }, async (store) => {
        const { page } = await store.browseReleases({ ...browse, position: { after }, limit: 9 });
        expect(page.items.map(({ slug }) => slug)).toEqual(['bb', 'c', 'd']);
        expect(page.total).toBe(5);
      });
    });

    test('a cursor is of one filter and one order; the limit, and the order of kinds, are free', async () => {
      await withStore(openStore, { releases }, async (store) => {
        const position = { after: await firstCursor(store) };
        const others: BrowseQuery[] = [
          { ...browse, filter: {} },
          { ...browse, filter: { ...browse.filter, year: 2015 } },
          { ...browse, sort: 'oldest' },
        ];
        for (const other of others) {
          const asked = store.browseReleases({ ...other, position });
          await expect(asked).rejects.toEqual(refused('OTHER_LIST'));
        }
        const { page } = await store.browseReleases({
          filter: { kinds: ['note', 'press-release'], body: 'mfa' },
          sort: 'newest',
          limit: 1,
          position,
        });
        expect(page.items.map(({ slug }) => slug)).toEqual(['c']);
      });
    });

    test('what no answer has ended with is refused', async () => {
      await withStore(openStore, { releases }, async (store) => {
        const cursor = await firstCursor(store);
        const forged = [
          'null',
          '[]',
          '{"a":1}',
          '[1,2,3,4]',
          '["1","a","newest","x"]',
          '[1e99,"a","newest","x"]',
        ];
        const texts = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...forged).map((json) => Buffer.from(json).toString('base64url')),
          fc.nat({ max: cursor.length - 1 }).map((length) => cursor.slice(0, length)),
          fc.constantFrom(`${cursor}=`, ` ${cursor}`, `${cursor}AA`, cursor.repeat(5000)),
        );
        await fc.assert(
          fc.asyncProperty(texts, async (after) => {
            const asked = store.browseReleases({ ...browse, position: { after } });
            await expect(asked).rejects.toEqual(refused('MALFORMED'));
          }),
          { numRuns: 300 },
        );
      });
    });
  });
}
