import { expect, test } from 'vitest';

import { makeBlock, makeText } from '../../tests/factories/make-text.ts';
import { findCounterpart } from './counterpart.ts';

const ru = makeText({
  title: 'Название',
  lead: 'Вводка',
  blocks: [makeBlock('p1'), makeBlock('p2', { spans: ['p3'] }), makeBlock('p4'), makeBlock('p5')],
});
const en = makeText({
  title: 'Title',
  blocks: [makeBlock('p1'), makeBlock('p2'), makeBlock('p3'), makeBlock('p4')],
});
const idsOf = (ids: readonly string[], from = ru, to = en) => findCounterpart(ids, from, to);

test('the counterpart of a block has its id', () => {
  expect(idsOf(['p1'])).toEqual(['p1']);
  expect(idsOf(['p4', 'p1'])).toEqual(['p1', 'p4']);
  expect(idsOf(['title'])).toEqual(['title']);
});

test('one block may answer several, whichever side is asked', () => {
  expect(idsOf(['p2'])).toEqual(['p2', 'p3']);
  expect(idsOf(['p3'], en, ru)).toEqual(['p2']);
});

test('what has no counterpart has none', () => {
  expect(idsOf(['p5'])).toEqual([]);
  expect(idsOf(['lead'])).toEqual([]);
});
