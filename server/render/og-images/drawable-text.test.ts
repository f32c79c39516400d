import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toDrawableText } from './drawable-text.ts';
import { hasGlyph } from './fonts.ts';

const draw = (text: string) => toDrawableText(text, hasGlyph);

const isDrawn = (text: string) =>
  Array.from(text).every((sign) => sign === ' ' || sign === '\u00A0' || hasGlyph(sign));

describe('the words of a card', () => {
  test.each([
    [
      'О встрече С. В. Лаврова: «Да», №\u00A05 — 25 %',
      'О встрече С. В. Лаврова: «Да», №\u00A05 — 25 %',
    ],
    ['Nguyễn Phú Trọng', 'Nguyễn Phú Trọng'],
    ['Ұлытау, α-излучение, Iași', 'Ұлытау, α-излучение, Iași'],
    ['за\u0301мок и замо\u0301к', 'замок и замок'],
    ['И\u0306 и\u0306 Е\u0308 A\u0301', 'Й й Ё Á'],
    ['CO₂ ≤ 5 → 10⁻⁶', 'CO2 <= 5 -> 10−6'],
    ['ﬁ ℃ Ⅷ ＡＢ', 'fi °C VIII AB'],
    ['Нью\u2011Йорк, 2014\u20122015', 'Нью-Йорк, 2014-2015'],
    ['Визит в 北京 (Пекин)', 'Визит в … (Пекин)'],
    ['中国 العربية हिन्दी 😀👩‍👩‍👧', '…'],
    ['1\uFE0F\u20E3 место\u200B, со\u00ADюз\uF0B7\n2', '1 место, союз 2'],
    ['Пауза… и…', 'Пауза… и…'],
  ])('%j are drawn as %j', (text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });

  test('have a glyph for each sign, whatever character of Unicode they begin with', () => {
    // Every character of the planes that have scripts; private use begins after the last of them.
    const codes = Array.from({ length: 0x3_ff_ff }, (_, code) => code);
    const lacking = codes.filter((code) => !isDrawn(draw(String.fromCodePoint(code))));
    expect(lacking.map((code) => code.toString(16))).toEqual([]);
  });

  test('have a glyph for each sign in any order of characters, and are drawn the same again', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('а', 'e', '\u0301', '\u0306', '\u0323', '\uD800', '…', ' ', '\u200D', '北'),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const drawn = draw(signs.join(''));
        expect(isDrawn(drawn), drawn).toBe(true);
        expect(draw(drawn)).toBe(drawn);
      }),
    );
  });

  test('stay as they are when the fonts have them all', () => {
    const known = Array.from('абвгёйцщэюяЁABCxyz0189«»„“”’—–…№%°²€₽,.;:!?()/+=&@ ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known)), (signs) => {
        const text = signs.join('').replaceAll(/…[…\s]*/gu, '…');
        expect(draw(text)).toBe(text);
      }),
    );
  });
});
