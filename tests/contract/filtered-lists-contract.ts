import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeBody } from '../factories/make-frame.ts';
import {
  arbitraryBodies,
  arbitraryFilter,
  arbitraryReleases,
} from '../factories/arbitrary-releases.ts';
import { makeRelease } from '../factories/make-release.ts';
import { countAll, listAll } from './browse-model.ts';
import { contractNow, withStore } from './with-store.ts';

import type { BrowseQuery } from '../../lib/store/browse.ts';
import type { ContentStore } from '../../lib/store/content-store.ts';
import type { OpenStore } from './store-contract.ts';

type Stretches = Pick<BrowseQuery, 'filter' | 'sort'> & { limit: number };

const slugsOf = ({ page }: Awaited<ReturnType<ContentStore['browseReleases']>>) =>
  page.items.map(({ slug }) => slug);

async function readPages(store: ContentStore, query: Stretches): Promise<readonly string[]> {
  const slugs: string[] = [];
  for (let page = 1; ; page += 1) {
    const found = slugsOf(await store.browseReleases({ ...query, position: { page } }));
    if (found.length === 0) return slugs;
    slugs.push(...found);
  }
}

async function readOn(store: ContentStore, query: Stretches): Promise<readonly string[]> {
  const slugs: string[] = [];
  let position: BrowseQuery['position'];
  for (;;) {
    const answer = await store.browseReleases({ ...query, ...(position && { position }) });
    slugs.push(...slugsOf(answer));
    if (answer.nextCursor === null) return slugs;
    position = { after: answer.nextCursor };
  }
}

/** Lists as readers filter them: what is in them, in what order, and what each further choice would give. */
export function describeFilteredLists(name: string, openStore: OpenStore): void {
  const bodies = arbitraryBodies.map((id) => makeBody({ id }));
  const queries = fc.array(
    fc.record({
      filter: arbitraryFilter,
      sort: fc.constantFrom('newest', 'oldest'),
      limit: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  describe(`${name}: filtered lists`, () => {
    test('pages and cursors show the same list, and it is the right one', async () => {
      const check = async (releases: Parameters<typeof listAll>[0], asked: Stretches[]) =>
        withStore(openStore, { releases, bodies }, async (store) => {
          for (const query of asked) {
            const expected = listAll(releases, query.filter, query.sort ?? 'newest', contractNow);
            expect(await readPages(store, query)).toEqual(expected);
            expect(await readOn(store, query)).toEqual(expected);
          }
        });
      await fc.assert(fc.asyncProperty(arbitraryReleases, queries, check), { numRuns: 60 });
    });

    test('each facet follows the other conditions; only an empty list says what emptied it', async () => {
      const filters = fc.array(arbitraryFilter, { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(arbitraryReleases, filters, (releases, asked) =>
          withStore(openStore, { releases, bodies }, async (store) => {
            for (const filter of asked) {
              const { page, facets, relaxations } = await store.browseReleases({ filter });
              expect({ facets, relaxations }).toEqual(countAll(releases, filter, contractNow));
              expect(page.total).toBe(listAll(releases, filter, 'newest', contractNow).length);
            }
          }),
        ),
        { numRuns: 60 },
      );
    });

    test('what is scheduled is listed and counted from its moment on', async () => {
      let now = contractNow;
      const publishAt = '2026-12-01T00:00:00Z';
      const releases = [
        makeRelease({ slug: 'a' }),
        makeRelease({ slug: 'b', status: 'scheduled', publishAt, publishedAt: '2026-12-01' }),
      ];
      const ask = async (store: ContentStore) => {
        const { page, facets } = await store.browseReleases({ filter: {} });
        return [page.total, facets.bodies['mfa'], facets.years.length];
      };
      await withStore(
        openStore,
        { releases },
        async (store) => {
          expect(await ask(store)).toEqual([1, 1, 1]);
          now = Date.parse(publishAt);
          expect(await ask(store)).toEqual([2, 2, 2]);
          now -= 1;
          expect(await ask(store)).toEqual([1, 1, 1]);
        },
        () => now,
      );
    });

    test('a page says where it is; behind the end there is nothing', async () => {
      const releases = Array.from({ length: 21 }, (_, index) => makeRelease({ slug: `r${index}` }));
      await withStore(openStore, { releases }, async (store) => {
        const second = await store.browseReleases({ filter: {}, position: { page: 2 } });
        expect(second.page).toMatchObject({ page: 2, pageCount: 2, total: 21 });
        expect(second.page.items).toHaveLength(1);
        expect(second.nextCursor).toBeNull();
        const third = await store.browseReleases({ filter: {}, position: { page: 3 } });
        expect(third).toMatchObject({ page: { items: [], total: 21 }, nextCursor: null });
        for (const limit of [0, -1, 1.5, 101]) {
          await expect(store.browseReleases({ filter: {}, limit })).rejects.toThrow(RangeError);
        }
      });
    });

    test('any words may be asked for', async () => {
      const operators = fc.constantFrom(
        '"',
        '*',
        ':',
        '(',
        ')',
        'OR',
        ' ',
        '-',
        '^',
        '{',
        'т',
        '\u0000',
      );
      const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: operators }));
      await withStore(openStore, { releases: [makeRelease()] }, async (store) => {
        const ask = async (words: string) => {
          const filter = { words };
          const { page, relaxations } = await store.browseReleases({ filter });
          expect(page.total + relaxations.length).toBe(1);
          await store.countReleases({ filter, unit: 'year' });
        };
        await fc.assert(fc.asyncProperty(text, ask), { numRuns: 300 });
        await ask('слово '.repeat(2000));
        await ask(Array.from({ length: 2000 }, (_, index) => `слово${index}`).join(' '));
      });
    });
  });
}
