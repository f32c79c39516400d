import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';
import { makeContentSet } from '../../../tests/factories/make-content-set.ts';
import { heaviestPart } from '../../model/parts.ts';
import { createContext } from './context.ts';
import { checkPassageLengths, checkTextLengths, longestText } from './lengths.ts';

import type { WordsBlock } from '../../../tests/factories/make-text.ts';
import type { ReleaseCheck } from './context.ts';

const context = createContext(makeContentSet(), new Date());

function check(rule: ReleaseCheck, ru: WordsBlock[], en: WordsBlock[] = ru) {
  const texts = { ru: makeText({ blocks: ru }), en: makeText({ blocks: en }) };
  return rule({ file: 'x.json', record: makeRelease({ texts }) }, context);
}
const block = (id: string, length: number, more: Partial<WordsBlock> = {}) =>
  makeBlock(id, { text: 'x'.repeat(length), ...more });

describe('the length of a text', () => {
  test('is an error when no form could serve it', () => {
    const blocks = (length: number) =>
      Array.from({ length: 100 }, (_, index) => block(`p${index}`, length));
    expect(check(checkTextLengths, blocks(longestText / 100 - 10))).toEqual([]);
    expect(check(checkTextLengths, blocks(longestText / 100 + 1))).toMatchObject([
      { severity: 'error', path: 'texts.ru.blocks' },
      { severity: 'error', path: 'texts.en.blocks' },
    ]);
  });
});

describe('the length of a passage', () => {
  test('is an error when it fills more than a page, in either language, and with what it spans', () => {
    const most = heaviestPart / 4;
    expect(check(checkPassageLengths, [block('p1', most - 500)])).toEqual([]);
    expect(check(checkPassageLengths, [block('p1', 9), block('p2', most)])).toMatchObject([
      { severity: 'error', path: 'texts.ru.blocks[1]' },
    ]);
    const spanning = [block('p1', 9, { spans: ['p2'] })];
    const spanned = [block('p1', most * 0.6), block('p2', most * 0.6)];
    expect(check(checkPassageLengths, spanning, spanned)).toHaveLength(1);
    expect(check(checkPassageLengths, spanned)).toEqual([]);
    expect(check(checkPassageLengths, spanned, spanned.toReversed())).toEqual([]);
  });
});
