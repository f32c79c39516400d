import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toCsv } from './csv.ts';

const read = (csv: string): unknown => parse(csv, { bom: true, record_delimiter: '\r\n' });

describe('toCsv', () => {
  test('begins with a byte order mark and ends every line as RFC 4180 does', () => {
    expect(
      toCsv([
        ['id', 'name'],
        ['a', 'b'],
      ]),
    ).toBe('\uFEFFid,name\r\na,b\r\n');
  });

  test('quotes what has commas, quotation marks or lines of its own', () => {
    expect(toCsv([['a,b', 'say "a"', 'a\nb']])).toBe('\uFEFF"a,b","say ""a""","a\nb"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    '%j is no formula',
    (value) => {
      expect(read(toCsv([[value]]))).toEqual([[`'${value}`]]);
    },
  );

  test('another reader of CSV gets every value back', () => {
    const value = fc.string({
      unit: fc.constantFrom(...Array.from('aё",;\n\r\t=+-@ \'«»|😀')),
    });
    // A line of one empty value is a blank line to the reader.
    const row = fc.tuple(fc.constant('id'), value, value);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const expected = rows.map((values) =>
          values.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text)),
        );
        expect(read(toCsv(rows))).toEqual(expected);
      }),
    );
  });
});
