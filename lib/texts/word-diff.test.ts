import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { countDifferences, diffWords } from './word-diff.ts';

import type { DiffPart } from './word-diff.ts';

const texts = fc
  .array(
    fc.constantFrom('отводу', 'тяжёлых', 'weapons', 'Kiev', '2014', ' ', ', ', ' — ', '. ', 'ё'),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

function sideOf(parts: readonly DiffPart[], kind: 'removed' | 'added'): string {
  return parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');
}

describe('diffWords', () => {
  test('its parts are the earlier text and the later one, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.oneof(texts, fc.string()), (before, after) => {
        const parts = diffWords(before, after);
        expect(sideOf(parts, 'removed')).toBe(before);
        expect(sideOf(parts, 'added')).toBe(after);
      }),
    );
  });

  test('no part is empty and no two of a kind follow each other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = diffWords(before, after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
        expect(parts.some(({ kind }, index) => kind === parts[index + 1]?.kind)).toBe(false);
      }),
    );
  });

  test('equal texts have no difference', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countDifferences(diffWords(text, text))).toBe(0);
      }),
    );
  });

  test('a word in place of another is one difference', () => {
    const parts = diffWords('к отводу вооружений', 'к разведению вооружений');
    expect(parts).toEqual([
      { kind: 'same', text: 'к ' },
      { kind: 'removed', text: 'отводу' },
      { kind: 'added', text: 'разведению' },
      { kind: 'same', text: ' вооружений' },
    ]);
    expect(countDifferences(parts)).toBe(1);
  });

  test('a phrase in place of another is one difference, not one a word', () => {
    expect(diffWords('they met in Minsk today', 'they spoke from Berlin today')).toEqual([
      { kind: 'same', text: 'they ' },
      { kind: 'removed', text: 'met in Minsk' },
      { kind: 'added', text: 'spoke from Berlin' },
      { kind: 'same', text: ' today' },
    ]);
  });

  test('what counts as the same word is for the caller to say; the later text is shown', () => {
    const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
    expect(diffWords('KIEV has', 'Kiev has', { isSame })).toEqual([
      { kind: 'same', text: 'Kiev has' },
    ]);
  });

  test('texts without anything in common are one change, at bounded cost', () => {
    const before = Array.from({ length: 5000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 5000 }, (_, index) => `b${index}`).join('\n');
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
