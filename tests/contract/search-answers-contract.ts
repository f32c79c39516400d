import { expect, test } from 'vitest';

import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { ask, ru } from './ask.ts';
import { withStore } from './with-store.ts';

import type { OpenStore } from './store-contract.ts';

/** What is shown of a hit. */
export function describeSearchAnswers(openStore: OpenStore): void {
  test('the passage that matches, hits marked, and under it what answers it in the other text', async () => {
    const texts = {
      ru: makeText({
        title: 'Т',
        blocks: [makeBlock('p1', { text: 'Отчёт' }), makeBlock('p2', { text: 'Отчёт 2015 года' })],
      }),
      en: makeText({
        title: 'T',
        blocks: [
          makeBlock('p1'),
          makeBlock('p2', { text: 'Report of [2015](https://y.example)', markup: true }),
        ],
      }),
    };
    const only = ru('only', 'Т', 'Отчёты, которых никто не перевёл');
    await withStore(openStore, { releases: [makeRelease({ texts }), only] }, async (store) => {
      const found = await ask(store, '2015');
      expect(found.items[0]?.passages).toEqual([
        {
          language: 'ru',
          block: 'p2',
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
      expect(english.items[0]?.passages).toMatchObject([
        { language: 'en', block: 'p2' },
        { language: 'ru', block: 'p2', parts: [{ text: 'Отчёт 2015 года', isHit: false }] },
      ]);
      const alone = await ask(store, 'никто');
      expect(alone.items[0]?.passages.map(({ language }) => language)).toEqual(['ru']);
      expect((await ask(store, 'example')).total).toBe(0);
    });
  });

  test('a passage is a piece of the text as it is written, with its hits', async () => {
    const written = `${'Слово за слово. '.repeat(30)}О «Ё\u00ADЛКАХ» в\u00A0Минске – ёлка… ${'И так далее. '.repeat(30)}`;
    await withStore(openStore, { releases: [ru('tree', 'Т', written)] }, async (store) => {
      const passage = (await ask(store, 'елка минск')).items[0]?.passages[0];
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

  test('a release found by its day alone is shown by its beginning', async () => {
    const release = ru('day', 'Т', 'слово', { publishedAt: '2015-01-25' });
    await withStore(openStore, { releases: [release] }, async (store) => {
      expect((await ask(store, '25.01.2015')).items[0]?.passages).toEqual([
        { language: 'ru', block: 'p1', parts: [{ text: 'слово', isHit: false }] },
      ]);
    });
  });
}
