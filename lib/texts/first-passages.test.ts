import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../tests/factories/make-text.ts';
import { localizeParallel } from '../model/localize.ts';
import { firstPassages } from './first-passages.ts';

import type { Release } from '../model/release.ts';

function passagesOf(texts: Release['texts']) {
  const release = localizeParallel(makeRelease({ texts }), 'ru');
  if (!release) throw new TypeError('There is a text.');
  return firstPassages(release);
}

const heading = makeBlock('h1', { kind: 'heading', text: 'A heading' });

describe('firstPassages', () => {
  test('takes the leads where both texts have one', () => {
    const texts = { ru: makeText({ lead: 'Вводка' }), en: makeText({ lead: 'Lead' }) };
    expect(passagesOf(texts)).toEqual({ reading: 'Вводка', other: 'Lead' });
  });

  test('takes the first paragraphs that answer each other, not a heading', () => {
    const ru = makeText({ lead: 'Вводка', blocks: [heading, makeBlock('p2'), makeBlock('p3')] });
    const en = makeText({ blocks: [makeBlock('p1'), heading, makeBlock('p3')] });
    expect(passagesOf({ ru, en })).toEqual({ reading: 'Text of p3.', other: 'Text of p3.' });
  });

  test('says nothing where no paragraph answers another', () => {
    const ru = makeText({ blocks: [makeBlock('p1')] });
    const en = makeText({ blocks: [makeBlock('p2')] });
    expect(passagesOf({ ru, en })).toEqual({ reading: null, other: null });
  });

  test('of one text takes the lead or the first paragraph', () => {
    expect(passagesOf({ en: makeText({ blocks: [heading, makeBlock('p1')] }) })).toEqual({
      reading: 'Text of p1.',
      other: null,
    });
  });

  test('cuts a long passage between words', () => {
    const { reading } = passagesOf({ ru: makeText({ lead: 'слово, '.repeat(200) }) });
    expect(reading).toMatch(/слово…$/u);
    expect(reading?.length).toBeLessThanOrEqual(601);
  });
});
