import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseJsonFile } from './parse-json.ts';

const parse = (text: string) => parseJsonFile(Buffer.from(text));

describe('parseJsonFile', () => {
  test('every JSON value comes through', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (json, isSpaced) => {
        const text = isSpaced ? JSON.stringify(JSON.parse(json), null, 2) : json;
        const value: unknown = JSON.parse(text);
        expect(parse(text)).toEqual({ ok: true, value });
      }),
    );
  });

  test('it takes what JSON.parse takes, keys written twice left aside', () => {
    const piece = fc.constantFrom(
      ...'{}[]:,"\\ntrue1.-eE0 a'.split(''),
      'true',
      'null',
      '"a"',
      '"b":',
      '\\u0041',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const result = parse(text);
        if (!result.ok && result.error.message.includes('twice')) return;
        expect(result.ok).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['{\n  "a": 1,\n}', 'line 3, column 1: expected a key in double quotes, found "}"'],
    ['{\n  "a" 1\n}', 'line 2, column 7: expected : after the key, found "1"'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: expected a comma or a closing bracket, found "\\""'],
    ['["a"', 'line 1, column 5: ends too early: expected , or ]'],
    ['{"a": "b', 'line 1, column 7: ends too early: the text that begins here has no end'],
    ['{"a":\n', 'line 2, column 1: ends too early: expected a value'],
    ['["a", ]', 'line 1, column 7: expected a value, found "]"'],
    ['{"a": "b\nc"}', 'line 1, column 7: the text that begins here has no end in its line'],
    ['{"a": "\\x"}', 'line 1, column 7: this text has an unknown escape'],
    ['{a: 1}', 'line 1, column 2: expected JSON, found "a"'],
    ['{"a": 1 // one\n}', 'line 1, column 9: has a comment'],
    ['{"a": 1]', 'line 1, column 8: expected a comma or a closing bracket, found "]"'],
    ['{} {}', 'line 1, column 4: expected the end of the file, found "{"'],
    ['', 'line 1, column 1: ends too early: expected a value'],
    ['{"a": 1, "a": 2}', 'line 1, column 10: the key "a" is written twice'],
    ['\uFEFF{}', 'begins with a byte order mark'],
    ['['.repeat(200), 'line 1, column 66: is nested too deeply'],
  ])('%j is refused with the place of the fault', (text, message) => {
    expect(parse(text)).toMatchObject({ ok: false, error: { message } });
  });

  test('bytes that are not UTF-8 are refused', () => {
    expect(parseJsonFile(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({
      ok: false,
      error: { message: 'is not UTF-8' },
    });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
