import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeBody } from '../factories/make-frame.ts';
import {
  arbitraryBodies,
  arbitraryFilter,
  arbitraryReleases,
} from '../factories/arbitrary-releases.ts';
import { makeNote, makeRelease } from '../factories/make-release.ts';
import { countPeriods } from './browse-model.ts';
import { contractNow, withStore } from './with-store.ts';

import type { OpenStore } from './store-contract.ts';

/** How many releases each year, month or day has. */
export function describePeriods(name: string, openStore: OpenStore): void {
  describe(`${name}: periods`, () => {
    test('a note counts where it is about, as far as its date is known, a release on its Moscow day', async () => {
      const releases = [
        makeRelease({ slug: 'a', publishedAt: '2014-12-31T21:00:00Z' }),
        ...['1993', '1993-12', '1993-12-12'].map((about) => makeNote({ slug: `n${about}`, about })),
      ];
      await withStore(openStore, { releases }, async (store) => {
        const count = async (unit: 'year' | 'month' | 'day') =>
          (await store.countReleases({ filter: {}, unit, by: 'about' })).map(
            ({ period, count: found }) => [period, found],
          );
        expect(await count('year')).toEqual([
          ['1993', 3],
          ['2015', 1],
        ]);
        expect(await count('month')).toEqual([
          ['1993-12', 2],
          ['2015-01', 1],
        ]);
        expect(await count('day')).toEqual([
          ['1993-12-12', 1],
          ['2015-01-01', 1],
        ]);
        expect(await store.countReleases({ filter: {}, unit: 'month' })).toEqual([
          { period: '2015-01', count: 1 },
          { period: '2026-11', count: 3 },
        ]);
      });
    });

    test('periods are counted right whatever is asked', async () => {
      const bodies = arbitraryBodies.map((id) => makeBody({ id }));
      const query = fc.record({
        filter: arbitraryFilter,
        unit: fc.constantFrom('year', 'month', 'day'),
        by: fc.constantFrom('publishedAt', 'about'),
      });
      const queries = fc.array(query, { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(arbitraryReleases, queries, (releases, asked) =>
          withStore(openStore, { releases, bodies }, async (store) => {
            for (const one of asked) {
              expect(await store.countReleases(one)).toEqual(
                countPeriods(releases, one, contractNow),
              );
            }
          }),
        ),
        { numRuns: 60 },
      );
    });
  });
}
