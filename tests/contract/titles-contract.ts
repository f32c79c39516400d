import { expect, test } from 'vitest';

import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { ru } from './ask.ts';
import { withStore } from './with-store.ts';

import type { ContentStore } from '../../lib/store/content-store.ts';
import type { OpenStore } from './store-contract.ts';

const suggest = async (store: ContentStore, text: string, limit = 5) =>
  (await store.suggestTitles({ words: text.split(' '), limit })).map(({ slug }) => slug);

/** Titles for words that are being typed. */
export function describeTitles(openStore: OpenStore): void {
  test('titles are offered for whole words in any form and the beginning of the last', async () => {
    const titled = {
      ru: makeText({ title: 'О Минском протоколе' }),
      en: makeText({ title: 'On the Minsk Protocol of Минск' }),
    };
    const releases = [
      makeRelease({ slug: 'old', texts: titled, publishedAt: '2014-01-01' }),
      ru('new', 'Пресс-конференция в Минске', 'протокол', { publishedAt: '2016-01-01' }),
      ru('later', 'Минск', 'слово', { status: 'scheduled', publishAt: '2027-01-01T00:00:00Z' }),
    ];
    await withStore(openStore, { releases }, async (store) => {
      expect(await suggest(store, 'мин')).toEqual(['new', 'old']);
      expect(await suggest(store, 'мин', 1)).toEqual(['new']);
      expect(await suggest(store, 'минск прот')).toEqual(['old']);
      expect(await suggest(store, 'пресс-конф')).toEqual(['new']);
      expect(await suggest(store, 'минск конф')).toEqual(['new']);
      expect(await suggest(store, 'protocol minsk')).toEqual(['old']);
      expect(await suggest(store, 'минской')).toEqual([]);
      for (const text of ['', '"', '* OR "', '()']) expect(await suggest(store, text)).toEqual([]);
    });
  });
}
