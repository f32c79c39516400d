import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { withStore } from './with-store.ts';

import type { Release } from '../../lib/content/schema/release.ts';
import type { ContentStore } from '../../lib/content/store.ts';
import type { OpenStore } from './store-contract.ts';

const ru = (slug: string, title: string, words: string, changes: Partial<Release> = {}) =>
  makeRelease({
    slug,
    texts: { ru: makeText({ title, blocks: [makeBlock('p1', { text: words })] }) },
    ...changes,
  });

const find = async (store: ContentStore, text: string) =>
  (await store.search({ text })).items.map(({ release }) => release.slug);

/** Words → releases with passages. */
export function describeSearch(name: string, openStore: OpenStore): void {
  describe(`${name}: search`, () => {
    const releases = [
      ru(
        'call',
        'О телефонном разговоре',
        'Разговор С. В. Лаврова с Дж. Керри о Минском протоколе.',
      ),
      ru('tree', 'Об ёлке', 'Ёлка стоит на пло\u00ADщади. № 5-ФЗ.'),
      ru('minsk', 'Минский протокол', 'Подписан.'),
    ];

    test('all words are found, each by its beginning, whatever their case', async () => {
      await withStore(openStore, { releases }, async (store) => {
        expect(await find(store, 'ЛАВРОВ керри')).toEqual(['call']);
        expect(await find(store, 'лавров ёлка')).toEqual([]);
        expect(await find(store, 'авров')).toEqual([]);
        expect(await find(store, 'елка')).toEqual(['tree']);
        expect(await find(store, 'площади 5-фз')).toEqual(['tree']);
        expect(await find(store, 'слово, которого нет')).toEqual([]);
      });
    });

    test('a word in the title ranks before a word in a block', async () => {
      await withStore(openStore, { releases }, async (store) => {
        expect(await find(store, 'минск протокол')).toEqual(['minsk', 'call']);
      });
    });

    test('what has no word finds nothing', async () => {
      await withStore(openStore, { releases }, async (store) => {
        for (const text of ['', '  ', '«—» … №', '"', '*', '()']) {
          expect(await store.search({ text })).toEqual({
            items: [],
            page: 1,
            pageCount: 0,
            total: 0,
          });
        }
      });
    });

    test('operators of the index are words like any other', async () => {
      await withStore(openStore, { releases }, async (store) => {
        for (const text of [
          'лавров OR елка',
          'лавров NOT керри',
          'NEAR(лавров керри)',
          'title:елка',
        ]) {
          expect(await find(store, text)).toEqual([]);
        }
        for (const text of [
          '"лавров',
          'лавров*',
          '^лавров',
          '-лавров',
          "лавров'--",
          '{лавров} : (керри)',
        ]) {
          expect(await find(store, text)).toEqual(['call']);
        }
      });
    });

    test('any text may be asked', async () => {
      await withStore(openStore, { releases }, async (store) => {
        const text = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({
            unit: fc.constantFrom(
              '"',
              '*',
              ':',
              '(',
              ')',
              'OR',
              'AND',
              ' ',
              '-',
              '^',
              '{',
              '}',
              'а',
              '\u0000',
            ),
          }),
        );
        await fc.assert(
          fc.asyncProperty(text, async (asked) => {
            const { items, total } = await store.search({ text: asked });
            expect(items.length).toBeLessThanOrEqual(total);
          }),
          { numRuns: 300 },
        );
      });
    });

    test('a passage of each language that matches, hits marked', async () => {
      const both = makeRelease({
        texts: {
          ru: makeText({ title: 'Т', blocks: [makeBlock('p1', { text: 'Отчёт 2015 года' })] }),
          en: makeText({
            title: 'T',
            blocks: [
              makeBlock('p1'),
              makeBlock('p2', { text: 'Report of [2015](https://y.example)' }),
            ],
          }),
        },
      });
      await withStore(openStore, { releases: [both] }, async (store) => {
        const { items, total } = await store.search({ text: '2015' });
        expect(total).toBe(1);
        expect(items[0]?.passages).toEqual([
          {
            language: 'ru',
            block: 'p1',
            parts: [
              { text: 'Отчёт ', isHit: false },
              { text: '2015', isHit: true },
              { text: ' года', isHit: false },
            ],
          },
          {
            language: 'en',
            block: 'p2',
            parts: [
              { text: 'Report of ', isHit: false },
              { text: '2015', isHit: true },
            ],
          },
        ]);
        const { items: english } = await store.search({ text: 'report' });
        expect(english[0]?.passages.map(({ language }) => language)).toEqual(['en']);
        expect(await find(store, 'example')).toEqual([]);
      });
    });

    test('words of two languages are not put together', async () => {
      const texts = { ru: makeText({ title: 'Отчёт' }), en: makeText({ title: 'Report' }) };
      await withStore(openStore, { releases: [makeRelease({ texts })] }, async (store) => {
        expect(await find(store, 'отчёт report')).toEqual([]);
      });
    });

    test('only what is listed is found', async () => {
      const reason = { ru: 'Отозвано', en: 'Withdrawn' };
      const hidden = [
        ru('draft', 'слово', 'слово', { status: 'draft' }),
        ru('gone', 'слово', 'слово', { status: 'withdrawn', withdrawnAt: '2026-01-01', reason }),
        ru('later', 'слово', 'слово', { status: 'scheduled', publishAt: '2027-01-01T00:00:00Z' }),
        ru('due', 'слово', 'слово', { status: 'scheduled', publishAt: '2026-01-01T00:00:00Z' }),
      ];
      await withStore(openStore, { releases: hidden }, async (store) => {
        expect(await find(store, 'слово')).toEqual(['due']);
      });
    });

    test('hits come in pages, the newest of equal ones first', async () => {
      const equal = ['2014-01-01', '2016-01-01', '2015-01-01'].map((publishedAt) =>
        ru(`of-${publishedAt}`, 'слово', 'слово', { publishedAt }),
      );
      await withStore(openStore, { releases: equal }, async (store) => {
        const first = await store.search({ text: 'слово', pageSize: 2 });
        const second = await store.search({ text: 'слово', pageSize: 2, page: 2 });
        expect([...first.items, ...second.items].map(({ release }) => release.slug)).toEqual([
          'of-2016-01-01',
          'of-2015-01-01',
          'of-2014-01-01',
        ]);
        expect(first).toMatchObject({ page: 1, pageCount: 2, total: 3 });
      });
    });
  });
}
