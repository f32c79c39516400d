import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { AddressQuery } from './address-query.ts';

describe('the query of an address', () => {
  test.each([
    ['?q=%EC', ['q']],
    ['?q=100%', ['q']],
    ['?q=a&q=%zz', ['q']],
    ['?yclid=1&ysclid=%', ['ysclid']],
    ['?q=%D0%9A&page=2&lang=a+b', []],
    ['?%71=%', ['q']],
    ['?', []],
    ['', []],
  ])('%s: malformed are %j', (search, names) => {
    const query = new AddressQuery(search);
    expect([...new Set(query.keys())].filter((name) => query.isMalformed(name))).toEqual(names);
  });

  test('that a program wrote has nothing malformed in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const query = new AddressQuery(`?${new URLSearchParams(pairs).toString()}`);
        expect(pairs.some(([name]) => query.isMalformed(name))).toBe(false);
        expect([...query]).toEqual(pairs);
      }),
    );
  });
});
