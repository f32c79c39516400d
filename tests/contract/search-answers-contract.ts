import { expect, test } from 'vitest';

import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { ask, ru } from './ask.ts';
import { withStore } from './with-store.ts';

import type { OpenStore } from './store-contract.ts';

/** What is shown of a hit. */
export function describeSearchAnswers(openStore: OpenStore): void {
  test('a passage of each language that matches, hits marked', async () => {
    const texts = {
      ru: makeText({ title: 'Т', blocks: [makeBlock('p1', { text: 'Отчёт 2015 года' })] }),
      en: makeText({
        title: 'T',
        blocks: [
          makeBlock('p1'),
          makeBlock('p2', { text: 'Report of [2015](https://y.example)', markup: true }),
        ],
      }),
    };
    await withStore(openStore, { releases: [makeRelease({ texts })] }, async (store) => {
      const found = await ask(store, '2015');
      expect(found?.page.items[0]?.passages).toEqual([
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
      const english = await ask(store, 'reports');
      expect(english?.page.items[0]?.passages.map(({ language }) => language)).toEqual(['en']);
      expect((await ask(store, 'example'))?.page.total).toBe(0);
    });
  });

  test('a passage is a piece of the text as it is written, with its hits', async () => {
    const written = `${'Слово за слово. '.repeat(30)}О «Ё\u00ADЛКАХ» в\u00A0Минске – ёлка… ${'И так далее. '.repeat(30)}`;
    await withStore(openStore, { releases: [ru('tree', 'Т', written)] }, async (store) => {
      const passage = (await ask(store, 'елка минск'))?.page.items[0]?.passages[0];
      const text = passage?.parts.map((part) => part.text).join('') ?? '';
      expect(written).toContain(text.replace(/^…/u, '').replace(/…$/u, ''));
      expect(passage?.parts.filter(({ isHit }) => isHit).map((part) => part.text)).toEqual([
        'Ё\u00ADЛКАХ',
        'Минске',
        'ёлка',
      ]);
      expect(text.length).toBeLessThanOrEqual(222);
    });
  });

  test('a release found by its day alone has no passage', async () => {
    const release = ru('day', 'Т', 'слово', { publishedAt: '2015-01-25' });
    await withStore(openStore, { releases: [release] }, async (store) => {
      expect((await ask(store, '25.01.2015'))?.page.items[0]?.passages).toEqual([]);
    });
  });
}
