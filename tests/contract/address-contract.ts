import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { officialKinds } from '../../lib/model/kinds.ts';
import { arbitraryBodies, arbitraryReleases } from '../factories/arbitrary-releases.ts';
import { makeBody } from '../factories/make-frame.ts';
import { makeNote, makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { contractNow, withStore } from './with-store.ts';

import type { Release } from '../../lib/model/release.ts';
import type { OpenStore } from './store-contract.ts';

const translation = (retrievedAt?: string) =>
  makeText({
    origin: 'official-translation',
    translatedFrom: 'ru',
    source: {
      publisher: { ru: 'Издатель', en: 'Publisher' },
      ...(retrievedAt !== undefined && { retrievedAt }),
    },
  });

const translated = (slug: string, changes: Partial<Release>, retrievedAt?: string) =>
  makeRelease({ slug, texts: { ru: makeText(), en: translation(retrievedAt) }, ...changes });

/** What sitemaps and the feeds of translations ask. */
export function describeAddresses(name: string, openStore: OpenStore): void {
  describe(`${name}: addresses`, () => {
    test('releases have numbers, the oldest 0, and what is not listed leaves a gap', async () => {
      const releases = [
        makeRelease({ slug: 'new', publishedAt: '2016-01-01' }),
        makeRelease({
          slug: 'hidden',
          publishedAt: '2015-06-01',
          status: 'scheduled',
          publishAt: '2027-01-01T00:00:00Z',
        }),
        makeRelease({ slug: 'en', publishedAt: '2015-01-01', texts: { en: makeText() } }),
        translated('old', { publishedAt: '2014-01-01T10:00:00+04:00' }),
      ];
      await withStore(openStore, { releases }, async (store) => {
        expect(await store.listAddresses({ from: 0, to: 4 })).toEqual([
          {
            slug: 'old',
            languages: ['ru', 'en'],
            primary: 'ru',
            changedAt: '2014-01-01T06:00:00Z',
          },
          { slug: 'en', languages: ['en'], primary: 'en', changedAt: '2015-01-01' },
          { slug: 'new', languages: ['ru', 'en'], primary: 'ru', changedAt: '2016-01-01' },
        ]);
        expect((await store.listAddresses({ from: 1, to: 2 })).map(({ slug }) => slug)).toEqual([
          'en',
        ]);
        expect(await store.listAddresses({ from: 4, to: 9 })).toEqual([]);
        expect(await store.listAddressStretches(2)).toEqual([
          { index: 0, count: 2, changedAt: '2015-01-01' },
          { index: 1, count: 1, changedAt: '2016-01-01' },
        ]);
        expect((await store.listAddressStretches(1)).map(({ index }) => index)).toEqual([0, 1, 3]);
        await expect(store.listAddressStretches(0)).rejects.toThrow(RangeError);
      });
    });

    test('an empty edition has no addresses', async () => {
      await withStore(openStore, {}, async (store) => {
        expect(await store.listAddresses({ from: 0, to: 10 })).toEqual([]);
        expect(await store.listAddressStretches(10)).toEqual([]);
      });
    });

    test('stretch by stretch every listed release is named once', async () => {
      const bodies = arbitraryBodies.map((id) => makeBody({ id }));
      await fc.assert(
        fc.asyncProperty(arbitraryReleases, fc.integer({ min: 1, max: 5 }), (releases, size) =>
          withStore(openStore, { releases, bodies }, async (store) => {
            const slugs: string[] = [];
            for (const { index, count } of await store.listAddressStretches(size)) {
              const from = index * size;
              const found = await store.listAddresses({ from, to: from + size });
              expect(found).toHaveLength(count);
              slugs.push(...found.map(({ slug }) => slug));
            }
            const listed = await store.listReleases({ pageSize: 100 });
            expect(slugs.toSorted()).toEqual(listed.items.map(({ slug }) => slug).toSorted());
          }),
        ),
        { numRuns: 40 },
      );
    });

    test('translations are listed by when they came here', async () => {
      let now = contractNow;
      const releases = [
        translated('a', { publishedAt: '2015-01-01' }, '2026-05-01'),
        translated('b', { publishedAt: '2016-01-01' }),
        translated('c', { publishedAt: '2016-01-01' }, '2026-06-01T12:00:00+03:00'),
        translated('later', { status: 'scheduled', publishAt: '2026-11-23T12:00:01Z' }),
        makeRelease({ slug: 'published-in-both' }),
        makeNote({ slug: 'note', texts: { ru: makeText(), en: translation() } }),
      ];
      const ask = async (limit: number, language: 'ru' | 'en' = 'en') =>
        await withStore(
          openStore,
          { releases },
          async (store) =>
            (
              await store.listNewTexts({
                language,
                kinds: officialKinds,
                isTranslation: true,
                limit,
              })
            ).map(({ slug }) => slug),
          () => now,
        );
      expect(await ask(9)).toEqual(['c', 'a', 'b']);
      expect(await ask(2)).toEqual(['c', 'a']);
      expect(await ask(9, 'ru')).toEqual([]);
      now += 1000;
      expect(await ask(9)).toEqual(['later', 'c', 'a', 'b']);
    });

    test('texts are listed by when they came here, whenever they were published', async () => {
      const added = (slug: string, addedAt: string) =>
        makeRelease({
          slug,
          publishedAt: '2012-05-07',
          texts: { ru: makeText({ addedAt }), en: makeText() },
        });
      const releases = [
        added('late', '2026-06-02'),
        added('with-time', '2026-06-01T12:00:00+03:00'),
        makeRelease({ slug: 'of-a-day', publishedAt: '2026-05-31', body: 'mod' }),
        translated('retrieved', { publishedAt: '2014-01-01' }, '2026-05-01'),
        // Taken from its source before it was shown here.
        translated('early', { publishedAt: '2026-04-30' }, '2026-04-01'),
        makeNote({ slug: 'note' }),
      ];
      const bodies = [makeBody(), makeBody({ id: 'mod' })];
      await withStore(openStore, { releases, bodies }, async (store) => {
        const ask = async (language: 'ru' | 'en', body?: string) => {
          const of = body === undefined ? {} : { body };
          const query = { language, kinds: officialKinds, limit: 9, ...of };
          return (await store.listNewTexts(query)).map(({ slug }) => slug);
        };
        expect(await ask('ru')).toEqual([
          ...['late', 'with-time', 'of-a-day', 'early', 'retrieved'],
        ]);
        expect(await ask('en')).toEqual([
          ...['of-a-day', 'retrieved', 'early', 'late', 'with-time'],
        ]);
        expect(await ask('ru', 'mod')).toEqual(['of-a-day']);
      });
    });
  });
}
