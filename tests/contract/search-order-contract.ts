import { expect, test } from 'vitest';

import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { ask, find, ru } from './ask.ts';
import { withStore } from './with-store.ts';

import type { OpenStore } from './store-contract.ts';

const words = (word: string) => [makeBlock('p1', { text: `${word} и ещё несколько слов` })];

/** In which order a question finds them, and how many. */
export function describeSearchOrder(openStore: OpenStore): void {
  test('the title comes before the lead, and the lead before the rest', async () => {
    const of = (slug: string, publishedAt: string, text: Parameters<typeof makeText>[0]) =>
      makeRelease({ slug, publishedAt, texts: { ru: makeText(text) } });
    const releases = [
      of('text', '2016-01-01', { title: 'Т', blocks: words('договор договор договор договор') }),
      of('lead', '2015-01-01', { title: 'Т', lead: 'Договор', blocks: words('слово') }),
      of('title', '2014-01-01', { title: 'Договор', blocks: words('слово') }),
    ];
    await withStore(openStore, { releases }, async (store) => {
      expect(await find(store, 'договор')).toEqual(['title', 'lead', 'text']);
    });
  });

  test('the form that was asked for comes before other forms', async () => {
    const releases = [
      ru('other-title', 'О договоре', 'слово', { publishedAt: '2016-01-02' }),
      ru('title', 'Договор', 'слово', { publishedAt: '2015-01-01' }),
      ru('other', 'Т', 'подписание договора', { publishedAt: '2016-01-01' }),
      ru('same', 'Т', 'подписан договор', { publishedAt: '2014-01-01' }),
    ];
    await withStore(openStore, { releases }, async (store) => {
      expect(await find(store, 'договор')).toEqual(['title', 'other-title', 'same', 'other']);
      expect(await find(store, 'договора')).toEqual(['other-title', 'title', 'other', 'same']);
    });
  });

  test('what speaks of the words all the time comes before what mentions them', async () => {
    const releases = [
      ru('mention', 'Т', `договор ${'иное слово '.repeat(30)}`, { publishedAt: '2016-01-01' }),
      ru('subject', 'Т', `${'договор о мире '.repeat(20)} слово`, { publishedAt: '2014-01-01' }),
      ...Array.from({ length: 8 }, (_, at) => ru(`other-${at}`, 'Т', 'иное слово')),
    ];
    await withStore(openStore, { releases }, async (store) => {
      expect(await find(store, 'договор')).toEqual(['subject', 'mention']);
    });
  });

  test('hits come in pages, the newest of equal ones first', async () => {
    const releases = ['2014-01-01', '2016-01-01', '2015-01-01'].map((publishedAt) =>
      ru(`of-${publishedAt}`, 'слово', 'слово', { publishedAt }),
    );
    await withStore(openStore, { releases }, async (store) => {
      const first = await ask(store, 'слово', { pageSize: 2 });
      const second = await ask(store, 'слово', { pageSize: 2, page: 2 });
      const items = [...first.items, ...second.items];
      expect(items.map(({ release }) => release.slug)).toEqual([
        'of-2016-01-01',
        'of-2015-01-01',
        'of-2014-01-01',
      ]);
      expect(first).toMatchObject({ page: 1, pageCount: 2, total: 3 });
      expect((await ask(store, 'слово', { page: 9 })).items).toEqual([]);
      await expect(ask(store, 'слово', { page: 0 })).rejects.toThrow(RangeError);
    });
  });

  test('a language, a body and days narrow what is found; the counts of languages stay', async () => {
    const both = { ru: makeText({ title: 'Отчёт 2015' }), en: makeText({ title: 'Report 2015' }) };
    const releases = [
      makeRelease({ slug: 'both', texts: both, publishedAt: '2015-01-25' }),
      makeRelease({ slug: 'russian', texts: { ru: both.ru }, publishedAt: '2015-02-01' }),
      makeRelease({ slug: 'english', texts: { en: both.en }, publishedAt: '2015-03-01' }),
    ];
    await withStore(openStore, { releases }, async (store) => {
      expect(await find(store, '2015')).toEqual(['english', 'russian', 'both']);
      const english = await ask(store, '2015', { language: 'en' });
      expect(english).toMatchObject({ languages: { ru: 2, en: 2 }, both: 3, total: 2 });
      const spoken = english.items.flatMap(({ passages }) => passages.map((one) => one.language));
      expect(spoken).toEqual(['en', 'en', 'ru']);

      expect(await find(store, '2015', { from: '2015-01-26', to: '2015-02-01' })).toEqual([
        'russian',
      ]);
      expect(await find(store, '2015', { from: '2015-01-25', to: '2015-01-25' })).toEqual(['both']);
      expect(await find(store, '2015', { body: 'mfa' })).toHaveLength(3);
      expect(await ask(store, '2015', { body: 'unknown' })).toMatchObject({
        ...{ languages: { ru: 0, en: 0 }, both: 0, isCapped: false },
        ...{ items: [], page: 1, pageCount: 0, total: 0 },
      });
    });
  });

  test('above a thousand nothing is counted, and the best is found all the same', async () => {
    const at = (index: number) => new Date(Date.UTC(2015, 0, 1) + index * 86_400_000);
    const texts = { ru: makeText({ title: 'Т', blocks: words('слово') }), en: makeText() };
    const many = Array.from({ length: 1001 }, (_, index) =>
      makeRelease({
        slug: `release-${index}`,
        publishedAt: at(index).toISOString().slice(0, 10),
        texts: { ru: texts.ru },
      }),
    );
    const best = ru('best', 'Слово', 'иное', { publishedAt: '2001-01-01' });
    await withStore(openStore, { releases: many.slice(0, 999).concat(best) }, async (store) => {
      expect(await ask(store, 'слово')).toMatchObject({ isCapped: false, total: 1000 });
    });
    const doubled = many.map((release) => ({ ...release, texts: { ...texts, en: texts.ru } }));
    await withStore(openStore, { releases: [...doubled, best] }, async (store) => {
      const found = await ask(store, 'слово');
      expect(found).toMatchObject({
        isCapped: true,
        languages: { ru: 1000, en: 1000 },
        both: 1000,
      });
      expect(found).toMatchObject({ total: 1000, pageCount: 50 });
      expect(await find(store, 'слово')).toEqual([
        'best',
        ...Array.from({ length: 19 }, (_, index) => `release-${1000 - index}`),
      ]);
      expect((await ask(store, 'слово', { page: 50 })).items).toHaveLength(20);
      expect((await ask(store, 'слово', { page: 51 })).items).toHaveLength(0);
      expect((await ask(store, 'слово', { language: 'en' })).items[0]?.passages).toMatchObject([
        { language: 'en' },
        { language: 'ru' },
      ]);
    });
  });
}
