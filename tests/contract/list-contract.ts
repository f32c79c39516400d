import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pageSize } from '../../lib/model/page.ts';
import { makeBody } from '../factories/make-frame.ts';
import { makeNote, makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { withStore } from './with-store.ts';

import type { Release } from '../../lib/model/release.ts';
import type { ContentStore } from '../../lib/store/content-store.ts';
import type { ReleaseListQuery } from '../../lib/store/release-store.ts';
import type { OpenStore } from './store-contract.ts';

const listSlugs = async (store: ContentStore, query: ReleaseListQuery = {}) =>
  (await store.listReleases(query)).items.map(({ slug }) => slug);

const dates = fc.constantFrom(
  '2015-01-24',
  '2015-01-25',
  '2015-01-24T20:59:59Z',
  '2015-01-24T21:00:00Z',
  '2015-01-25T12:00:00+03:00',
  '2014-10-26T00:30:00+04:00',
);

const laterThanNow = { status: 'scheduled', publishAt: '2027-01-01T00:00:00Z' } as const;

/** Lists: their order, their filters, their pages. */
export function describeLists(name: string, openStore: OpenStore): void {
  describe(`${name}: lists`, () => {
    test('newest first: an instant on its Moscow day, a day at its start, ties by slug', async () => {
      const releases = [
        makeRelease({ slug: 'a-day', publishedAt: '2015-01-25' }),
        makeRelease({ slug: 'b-day', publishedAt: '2015-01-25' }),
        makeRelease({ slug: 'noon', publishedAt: '2015-01-25T12:00:00+03:00' }),
        makeRelease({ slug: 'evening-before', publishedAt: '2015-01-24T20:59:59Z' }),
        makeRelease({ slug: 'midnight', publishedAt: '2015-01-24T21:00:00Z' }),
      ];
      await withStore(openStore, { releases }, async (store) => {
        expect(await listSlugs(store)).toEqual([
          'noon',
          'a-day',
          'b-day',
          'midnight',
          'evening-before',
        ]);
        expect(await listSlugs(store, { sort: 'oldest' })).toEqual([
          'evening-before',
          'a-day',
          'b-day',
          'midnight',
          'noon',
        ]);
      });
    });

    test('bodies and kinds filter, together as well', async () => {
      const releases = [
        makeRelease({ slug: 'a' }),
        makeRelease({ slug: 'b', body: 'mod' }),
        makeRelease({ slug: 'c', kind: 'statement' }),
        makeNote({ slug: 'd' }),
      ];
      const bodies = [makeBody(), makeBody({ id: 'mod' })];
      await withStore(openStore, { releases, bodies }, async (store) => {
        expect(await listSlugs(store, { body: 'mod' })).toEqual(['b']);
        expect(await listSlugs(store, { kinds: ['note', 'statement'] })).toEqual(['d', 'c']);
        expect(await listSlugs(store, { body: 'mfa', kinds: ['press-release'] })).toEqual(['a']);
        expect(await listSlugs(store, { kinds: [] })).toEqual([]);
        expect(await listSlugs(store, { body: "' OR 1=1 --" })).toEqual([]);
      });
    });

    test('a release stands between the others of its body, notes among notes', async () => {
      const day = { publishedAt: '2015-01-25' };
      const releases = [
        makeRelease({ slug: 'a', ...day }),
        makeRelease({ slug: 'b', ...day }),
        makeRelease({ slug: 'c', publishedAt: '2015-01-24', kind: 'statement' }),
        makeRelease({ slug: 'later', publishedAt: '2015-01-26', ...laterThanNow }),
        makeRelease({ slug: 'other', body: 'mod', publishedAt: '2015-01-25T12:00:00+03:00' }),
        makeNote({ slug: 'note' }),
      ];
      const bodies = [makeBody(), makeBody({ id: 'mod' })];
      await withStore(openStore, { releases, bodies }, async (store) => {
        const beside = async (slug: string) => {
          const release = releases.find((one) => one.slug === slug) ?? makeRelease();
          const { earlier, later } = await store.findNeighbours(release);
          return [earlier?.slug, later?.slug];
        };
        expect(await beside('a')).toEqual(['b', undefined]);
        expect(await beside('b')).toEqual(['c', 'a']);
        expect(await beside('c')).toEqual([undefined, 'b']);
        expect(await beside('other')).toEqual([undefined, undefined]);
        expect(await beside('note')).toEqual([undefined, undefined]);
      });
    });

    test('the releases that name a term in one of their lists', async () => {
      const releases = [
        makeRelease({ slug: 'place', places: ['minsk'] }),
        makeRelease({ slug: 'both', places: ['minsk'], documents: ['protocol', 'minsk'] }),
        makeRelease({ slug: 'none' }),
        makeRelease({ slug: 'draft', status: 'draft', places: ['minsk'] }),
        makeRelease({ slug: 'later', ...laterThanNow, places: ['minsk'] }),
      ];
      await withStore(openStore, { releases }, async (store) => {
        expect(await listSlugs(store, { term: 'minsk' })).toEqual(['both', 'place']);
        expect(await listSlugs(store, { term: 'protocol' })).toEqual(['both']);
        expect(await listSlugs(store, { term: "' OR 1=1 --" })).toEqual([]);
        const page = await store.listReleases({ term: 'minsk', pageSize: 1, page: 2 });
        expect(page).toMatchObject({ items: [{ slug: 'place' }], pageCount: 2, total: 2 });
      });
    });

    test('releases with texts in exactly these languages', async () => {
      const releases = [
        makeRelease({ slug: 'both' }),
        makeRelease({ slug: 'ru', texts: { ru: makeText() } }),
        makeRelease({ slug: 'en', texts: { en: makeText() } }),
      ];
      await withStore(openStore, { releases }, async (store) => {
        expect(await listSlugs(store, { languages: ['ru', 'en'] })).toEqual(['both']);
        expect(await listSlugs(store, { languages: ['ru'] })).toEqual(['ru']);
        expect(await listSlugs(store, { languages: ['en'] })).toEqual(['en']);
        expect(await listSlugs(store, { languages: [] })).toEqual([]);
      });
    });

    test('newest by when the last text was added, else by publication', async () => {
      const translated = (slug: string, addedAt: string, publishedAt: string) =>
        makeRelease({ slug, publishedAt, texts: { ru: makeText({ addedAt }), en: makeText() } });
      const releases = [
        translated('late', '2016-05-01', '2014-01-01'),
        translated('early', '2015-02-01T10:00:00Z', '2013-01-01'),
        makeRelease({ slug: 'unknown', publishedAt: '2015-03-01' }),
      ];
      await withStore(openStore, { releases }, async (store) => {
        const { items } = await store.listReleases({ by: 'translatedAt' });
        expect(items.map(({ slug, translatedAt }) => [slug, translatedAt])).toEqual([
          ['late', '2016-05-01'],
          ['unknown', undefined],
          ['early', '2015-02-01T10:00:00Z'],
        ]);
        expect(await listSlugs(store, { by: 'translatedAt', sort: 'oldest' })).toEqual([
          'early',
          'unknown',
          'late',
        ]);
      });
    });

    test('a chronology goes by what notes are about and by the day of releases, imprecise dates first', async () => {
      const about = ['1993-12-12', '1993', '1993-12', '1992-05-07'];
      const releases = [
        makeRelease(),
        ...about.map((date) => makeNote({ slug: `about-${date}`, about: date })),
      ];
      await withStore(openStore, { releases }, async (store) => {
        const notes = ['about-1992-05-07', 'about-1993', 'about-1993-12', 'about-1993-12-12'];
        const expected = [...notes, makeRelease().slug];
        expect(await listSlugs(store, { by: 'about', sort: 'oldest' })).toEqual(expected);
        expect(await listSlugs(store, { by: 'about' })).toEqual(expected.toReversed());
      });
    });

    test('drafts, withdrawn releases and those before their time are not listed', async () => {
      const reason = { ru: 'Отозвано', en: 'Withdrawn' };
      const releases = [
        makeRelease({ slug: 'a' }),
        makeRelease({ slug: 'b', status: 'draft' }),
        makeRelease({ slug: 'c', status: 'withdrawn', withdrawnAt: '2026-01-01', reason }),
        makeRelease({ slug: 'd', status: 'scheduled', publishAt: '2027-01-01T00:00:00Z' }),
        makeRelease({ slug: 'e', status: 'scheduled', publishAt: '2026-01-01T00:00:00Z' }),
      ];
      await withStore(openStore, { releases }, async (store) => {
        expect(await listSlugs(store)).toEqual(['a', 'e']);
        const asked = ['e', 'unknown', 'd', 'c', 'b', 'a'];
        expect((await store.listSummaries(asked)).map(({ slug }) => slug)).toEqual(['e', 'a']);
        expect(await store.counts()).toEqual({ releases: 2, notes: 0, bodies: 1, terms: 0 });
      });
    });

    test('a summary has a title for each text and no more than a list shows', async () => {
      const releases = [
        makeNote({ slug: 'note' }),
        makeRelease({ slug: 'en', texts: { en: makeText() } }),
      ];
      await withStore(openStore, { releases }, async (store) => {
        expect((await store.listReleases({})).items).toEqual([
          {
            slug: 'note',
            body: 'mfa',
            kind: 'note',
            publishedAt: '2026-11-01',
            about: '1993-12-12',
            titles: { ru: 'Справка', en: 'Note' },
          },
          {
            slug: 'en',
            body: 'mfa',
            kind: 'press-release',
            publishedAt: '2015-01-25',
            titles: { en: 'A title' },
          },
        ]);
      });
    });

    test('pages have a size, a count and an end', async () => {
      const releases = Array.from({ length: pageSize + 1 }, (_, index) =>
        makeRelease({ slug: `r${index}` }),
      );
      await withStore(openStore, { releases }, async (store) => {
        expect(await store.listReleases({})).toMatchObject({
          page: 1,
          pageCount: 2,
          total: pageSize + 1,
        });
        expect((await store.listReleases({ page: 2 })).items).toHaveLength(1);
        expect(await store.listReleases({ page: 3 })).toMatchObject({
          items: [],
          page: 3,
          pageCount: 2,
        });
        expect(await store.listReleases({ body: 'none' })).toEqual({
          items: [],
          page: 1,
          pageCount: 0,
          total: 0,
        });
        for (const page of [0, -1, 1.5])
          await expect(store.listReleases({ page })).rejects.toThrow(RangeError);
      });
    });

    test('paging shows every release exactly once', async () => {
      const records = fc
        .array(dates, { maxLength: 15 })
        .map((list) =>
          list.map((publishedAt, index): Release =>
            makeRelease({ slug: `r${index}`, publishedAt }),
          ),
        );
      await fc.assert(
        fc.asyncProperty(
          records,
          fc.integer({ min: 1, max: 7 }),
          fc.constantFrom('newest', 'oldest'),
          async (releases, size, sort) => {
            await withStore(openStore, { releases }, async (store) => {
              const seen: string[] = [];
              for (let page = 1; ; page += 1) {
                const found = await listSlugs(store, { page, pageSize: size, sort });
                if (found.length === 0) break;
                seen.push(...found);
              }
              expect(seen).toHaveLength(releases.length);
              expect(new Set(seen)).toEqual(new Set(releases.map(({ slug }) => slug)));
              expect(seen).toEqual(await listSlugs(store, { pageSize: 100, sort }));
            });
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}
