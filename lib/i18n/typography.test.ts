import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { languages } from '../model/languages.ts';
import { toStretches, toStretchesOfParts } from './typography.ts';

import type { Language } from '../model/languages.ts';

function glued(text: string, language: Language): readonly string[] {
  return toStretches(text, language)
    .filter(({ isGlued }) => isGlued)
    .map(({ text: stretch }) => stretch);
}

describe('toStretches', () => {
  test('changes no character of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...languages),
        (text, language) => {
          expect(
            toStretches(text, language)
              .map(({ text: stretch }) => stretch)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  test('glues only at spaces and never makes a stretch that overflows a phone', () => {
    const words = fc.array(
      fc.constantFrom('в', '№', '25', 'января', 'С.', 'В.', 'Лавров', '—', 'и'),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        for (const stretch of glued(parts.join(' '), 'ru')) {
          expect(stretch).toContain(' ');
          expect(stretch.length).toBeLessThanOrEqual(28);
        }
      }),
    );
  });

  test.each([
    ['ru', 'встреча с С. В. Лавровым в Москве', ['с С. В. Лавровым', 'в Москве']],
    ['ru', 'от 19 сентября 2014 года', ['от 19 сентября', '2014 года']],
    ['ru', 'Россия — страна', ['Россия —']],
    ['en', 'On January 25, Mr Lavrov', ['January 25,', 'Mr Lavrov']],
    ['en', 'plain words only', []],
  ] as const)('keeps together what belongs together in %s: %s', (language, text, expected) => {
    expect(glued(text, language)).toEqual(expected);
  });
});

describe('toStretchesOfParts', () => {
  test('glues over the borders of parts, and keeps the parts', () => {
    const parts = [
      { text: 'сказал С. В. ', isHit: false },
      { text: 'Лавров', isHit: true },
    ];
    expect(toStretchesOfParts(parts, 'ru')).toEqual([
      { parts: [{ text: 'сказал ', isHit: false }], isGlued: false },
      {
        parts: [
          { text: 'С. В. ', isHit: false },
          { text: 'Лавров', isHit: true },
        ],
        isGlued: true,
      },
    ]);
  });

  test('has the stretches of the whole text, and of each part every character', () => {
    const texts = fc.array(fc.constantFrom('С. В.', ' Лав', 'ров ', '25 ', 'января', 'и ', '—'));
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (pieces, language) => {
        const parts = pieces.map((text, id) => ({ id, text }));
        const cut = toStretchesOfParts(parts, language);
        expect(
          cut.map(({ parts: own, isGlued }) => ({
            text: own.map(({ text }) => text).join(''),
            isGlued,
          })),
        ).toEqual(toStretches(pieces.join(''), language));
        for (const { id, text } of parts) {
          const own = cut.flatMap((stretch) => stretch.parts.filter((part) => part.id === id));
          expect(own.map((part) => part.text).join('')).toBe(text);
        }
      }),
    );
  });
});
