import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldLookAlikes, toLookAlike } from './fold-look-alikes.ts';
import { foldWord } from './fold-word.ts';

describe('foldLookAlikes', () => {
  test.each([
    ['cанкции with a Latin c', 'c\u0430нкции', 'санкции'],
    ['Киев with a Latin e', 'Ки\u0065в', 'киев'],
    ['МОСКВА with four Latin capitals', 'MOCКBА', 'москва'],
    ['Russia with a Cyrillic а', 'Russi\u0430', 'russia'],
    ['СССР with a Latin P, which could be either', 'ССС\u0050', 'ссср'],
    ['Яndex, which has letters of both', 'Яndex', 'яndex'],
    ['С400 with a Latin C and a Cyrillic М', 'C400М', 'с400м'],
    ['an English word', 'cope', 'cope'],
    ['a Russian word', 'соре', 'соре'],
  ])('%s', (_, typed, folded) => {
    expect(foldWord(typed)).toBe(folded);
  });

  test('any word with some of its letters typed in the other alphabet is the word', () => {
    const words = fc.stringMatching(/^[аеосрхукмвнт]{1,8}[бгджзлщ][аеосрхукмвнт]{1,8}$/u);
    fc.assert(
      fc.property(words, fc.array(fc.boolean(), { maxLength: 20 }), (word, isOther) => {
        const typed = Array.from(word, (letter, at) =>
          isOther[at] === true ? (toLookAlike(letter) ?? letter) : letter,
        ).join('');
        expect(foldLookAlikes(typed)).toBe(word);
      }),
    );
  });
});
