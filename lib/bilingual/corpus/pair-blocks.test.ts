import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryAlignedTexts } from '../../../tests/factories/arbitrary-passages.ts';
import { makeBlock } from '../../../tests/factories/make-text.ts';
import { pairBlocks } from './pair-blocks.ts';

import type { Block } from '../../content/types.ts';

const idsOf = (ru: readonly Block[], en: readonly Block[]) =>
  pairBlocks(ru, en).map((row) => ({
    ru: row.ru.map(({ id }) => id),
    en: row.en.map(({ id }) => id),
  }));

describe('pairBlocks', () => {
  test('finds every passage as it was aligned, in the order of reading', () => {
    fc.assert(
      fc.property(arbitraryAlignedTexts, ({ ru, en, passages }) => {
        const ofFirst = passages.filter((passage) => passage.ru.length > 0);
        const ofSecondOnly = passages.filter((passage) => passage.ru.length === 0);
        expect(idsOf(ru, en)).toEqual([
          ...ofFirst,
          ...ofSecondOnly.flatMap((passage) => passage.en.map((id) => ({ ru: [], en: [id] }))),
        ]);
      }),
    );
  });

  test('has each block once, whatever the spans name', () => {
    const ids = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5');
    const text = fc
      .uniqueArray(fc.record({ id: ids, spans: fc.array(ids, { maxLength: 3 }) }), {
        selector: ({ id }) => id,
      })
      .map((list) => list.map(({ id, spans }) => makeBlock(id, { spans })));
    fc.assert(
      fc.property(text, text, (ru, en) => {
        const rows = idsOf(ru, en);
        const all = (language: 'ru' | 'en') => rows.flatMap((row) => row[language]).sort();
        expect(all('ru')).toEqual(ru.map(({ id }) => id).sort());
        expect(all('en')).toEqual(en.map(({ id }) => id).sort());
      }),
    );
  });

  test('takes what answers each other by turns for one passage', () => {
    const ru = [makeBlock('p1', { spans: ['p2'] }), makeBlock('p3')];
    const en = [makeBlock('p1'), makeBlock('p2', { spans: ['p3'] })];
    expect(idsOf(ru, en)).toEqual([{ ru: ['p1', 'p3'], en: ['p1', 'p2'] }]);
  });
});
