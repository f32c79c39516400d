import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pairTexts } from '../../lib/texts/pair-texts.ts';
import { toPlainText } from '../../lib/model/inline.ts';
import {
  arbitraryBodies,
  arbitraryFilter,
  arbitraryReleases,
} from '../factories/arbitrary-releases.ts';
import { makeBody } from '../factories/make-frame.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { listAll } from './browse-model.ts';
import { contractNow, withStore } from './with-store.ts';

import type { Release } from '../../lib/model/release.ts';
import type { CorpusReading } from '../../lib/store/corpus-store.ts';
import type { OpenStore } from './store-contract.ts';

async function readAll(reading: CorpusReading): Promise<readonly Release[]> {
  const releases: Release[] = [];
  for await (const batch of reading.read()) releases.push(...batch);
  return releases;
}

const makeMany = (count: number) =>
  Array.from({ length: count }, (_, index) => makeRelease({ slug: `r${100 + index}` }));

/** What exports read: the releases of a list that have both texts, counted before they are read. */
export function describeCorpus(name: string, openStore: OpenStore): void {
  describe(`${name}: corpus`, () => {
    test('is the list, without what has one text, and the counts are exact', async () => {
      const bodies = arbitraryBodies.map((id) => makeBody({ id }));
      const filters = fc.array(arbitraryFilter, { minLength: 1, maxLength: 6 });
      const check = (releases: readonly Release[], asked: Parameters<typeof listAll>[1][]) =>
        withStore(openStore, { releases, bodies }, async (store) => {
          for (const filter of asked) {
            const reading = await store.openCorpus(filter);
            const found = await readAll(reading);
            const listed = listAll(releases, filter, 'newest', contractNow);
            const both = listed.filter((slug) => {
              const texts = releases.find((release) => release.slug === slug)?.texts;
              return texts?.ru && texts.en;
            });
            const pairs = found.map(({ texts }) => pairTexts(texts, toPlainText));
            expect(found.map(({ slug }) => slug)).toEqual(both);
            expect(reading).toMatchObject({
              version: store.version(),
              releases: both.length,
              units: pairs.reduce((sum, one) => sum + one.pairs.length, 0),
              skippedUnits: pairs.reduce((sum, one) => sum + one.lonely, 0),
              skippedReleases: listed.length - both.length,
            });
          }
        });
      await fc.assert(fc.asyncProperty(arbitraryReleases, filters, check), { numRuns: 40 });
    });

    test('counts passages that only one of two texts has', async () => {
      const ru = makeText({ lead: 'Вводка', blocks: [makeBlock('p1'), makeBlock('p2')] });
      const en = makeText({
        blocks: [makeBlock('p1', { text: '[](https://a.example)', markup: true })],
      });
      await withStore(
        openStore,
        { releases: [makeRelease({ texts: { ru, en } })] },
        async (store) => {
          // The title is a pair; the lead, p2, and a block without words are none.
          expect(await store.openCorpus({})).toMatchObject({ units: 1, skippedUnits: 3 });
        },
      );
    });

    test('is read to its end when the store is closed meanwhile', async () => {
      const releases = makeMany(40);
      const store = await openStore({ releases }, () => contractNow);
      const slugs: string[] = [];
      for await (const batch of (await store.openCorpus({})).read()) {
        store.close();
        slugs.push(...batch.map(({ slug }) => slug));
      }
      expect(slugs).toEqual(releases.map(({ slug }) => slug));
    });

    test('has what was due when it was counted, and nothing that comes due while it is read', async () => {
      let now = contractNow;
      const publishAt = '2026-12-01T00:00:00Z';
      const later = makeRelease({ slug: 'z', status: 'scheduled', publishAt });
      await withStore(
        openStore,
        { releases: [makeRelease(), later] },
        async (store) => {
          const before = await store.openCorpus({});
          now = Date.parse(publishAt);
          expect(await readAll(before)).toHaveLength(1);
          const after = await store.openCorpus({});
          expect(await readAll(after)).toHaveLength(2);
          expect(after.version).not.toBe(before.version);
        },
        () => now,
      );
    });

    test('is read a few at a time, and may be left', async () => {
      await withStore(openStore, { releases: makeMany(40) }, async (store) => {
        const reading = await store.openCorpus({});
        for await (const batch of reading.read()) {
          expect(batch.length).toBeLessThanOrEqual(20);
          break;
        }
        expect(await readAll(reading)).toHaveLength(40);
      });
    });
  });
}
