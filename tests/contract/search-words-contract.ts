import fc from 'fast-check';
import { expect, test } from 'vitest';

import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { ask, find, ru } from './ask.ts';
import { withStore } from './with-store.ts';

import type { Term } from '../../lib/model/term.ts';
import type { OpenStore } from './store-contract.ts';

const releases = [
  ru('call', 'О телефонном разговоре', 'Разговор С. В. Лаврова с Дж. Керри о Минском протоколе.'),
  ru('tree', 'Об ёлке', 'Ёлка стоит на пло\u00ADщади. № 5-ФЗ.'),
  ru('minsk', 'Протокол из Минска', 'Подписан.', { publishedAt: '2015-02-12' }),
];

const lavrov: Term = {
  id: 'sergey-lavrov',
  kind: 'person',
  name: { ru: 'Сергей Лавров', en: 'Sergey Lavrov' },
  forms: { ru: ['Сергею Лаврову'] },
  aliases: ['Lawrow'],
};

/** Which texts a question finds. */
export function describeSearchWords(openStore: OpenStore): void {
  test('all words are found in any case and inflection, whole words only', async () => {
    await withStore(openStore, { releases }, async (store) => {
      expect(await find(store, 'ЛАВРОВ керри')).toEqual(['call']);
      expect(await find(store, 'протоколы')).toEqual(['minsk', 'call']);
      expect(await find(store, 'лавров ёлка')).toEqual([]);
      expect(await find(store, 'авров')).toEqual([]);
      expect(await find(store, 'лав')).toEqual([]);
      expect(await find(store, 'слово, которого нет')).toEqual([]);
    });
  });

  test('ё is е, and soft hyphens, hyphens and signs make no difference', async () => {
    await withStore(openStore, { releases }, async (store) => {
      for (const text of ['елка', 'ЁЛКИ', 'площади 5-фз', '5 ФЗ']) {
        expect(await find(store, text)).toEqual(['tree']);
      }
    });
  });

  test('words in quotation marks follow each other, and not from one block into the next', async () => {
    const blocks = [
      makeBlock('p1', { text: 'мирный план' }),
      makeBlock('p2', { text: 'действий' }),
    ];
    const texts = { ru: makeText({ title: 'О встрече', blocks }) };
    await withStore(openStore, { releases: [makeRelease({ texts })] }, async (store) => {
      expect(await find(store, '«мирного плана»')).toHaveLength(1);
      expect(await find(store, '"план мирный"')).toEqual([]);
      expect(await find(store, '"план действий"')).toEqual([]);
      expect(await find(store, 'план действий')).toHaveLength(1);
    });
  });

  test('a text with an excluded word is not found', async () => {
    await withStore(openStore, { releases }, async (store) => {
      expect(await find(store, 'протокол -керри')).toEqual(['minsk']);
      expect(await find(store, 'протокол -"Минском протоколе"')).toEqual(['minsk']);
      expect(await find(store, '-керри')).toEqual([]);
    });
  });

  test('a date finds the releases of the day and the texts that mention it', async () => {
    const dated = [
      ru('of-the-day', 'О визите', 'Визит.', { publishedAt: '2015-01-25T20:59:59Z' }),
      ru('day-after', 'О визите', 'Визит.', { publishedAt: '2015-01-25T21:00:00Z' }),
      ru('mention', 'Об итогах', 'Встреча 25 января 2015 года.', { publishedAt: '2016-01-01' }),
    ];
    await withStore(openStore, { releases: dated }, async (store) => {
      for (const text of ['25.01.2015', 'January 25, 2015', '25 января 2015 г.', '2015-01-25']) {
        expect(new Set(await find(store, text))).toEqual(new Set(['of-the-day', 'mention']));
      }
      expect(await find(store, 'визит 25.01.2015')).toEqual(['of-the-day']);
      expect(await find(store, 'визит январь 2015')).toEqual(['day-after', 'of-the-day']);
      expect(await find(store, '24.01.2015')).toEqual([]);
    });
  });

  test('a name is found by its other names', async () => {
    await withStore(openStore, { releases, terms: [lavrov] }, async (store) => {
      for (const text of ['Lavrov', 'Сергею Лаврову', 'Lawrow', 'Sergey Lavrov керри']) {
        expect(await find(store, text)).toEqual(['call']);
      }
    });
  });

  test('words of two languages are not put together', async () => {
    const texts = { ru: makeText({ title: 'Отчёт' }), en: makeText({ title: 'Report' }) };
    await withStore(openStore, { releases: [makeRelease({ texts })] }, async (store) => {
      expect(await find(store, 'отчёт report')).toEqual([]);
      expect(await find(store, 'report')).toHaveLength(1);
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
      expect((await ask(store, 'слово')).both).toBe(1);
    });
  });

  test('operators of the index are words like any other', async () => {
    await withStore(openStore, { releases }, async (store) => {
      for (const text of ['лавров OR елка', 'NEAR(лавров керри)', 'title:елка']) {
        expect(await find(store, text)).toEqual([]);
      }
      for (const text of ['"лавров', 'лавров*', '^лавров', "лавров'--", '{лавров} : (керри)']) {
        expect(await find(store, text)).toEqual(['call']);
      }
    });
  });

  test('any text may be asked', async () => {
    const signs = [
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
      '25.01.2015',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...signs) }),
    );
    await withStore(openStore, { releases }, async (store) => {
      await fc.assert(
        fc.asyncProperty(text, async (asked) => {
          const found = await ask(store, asked);
          expect(found.items.length).toBeLessThanOrEqual(found.total);
        }),
        { numRuns: 300 },
      );
    });
  });
}
