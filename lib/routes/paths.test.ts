import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodeQuery, encodeQuery } from './internal-paths.ts';
import { inEveryLanguage, paths } from './paths.ts';
import { querySchemas, readQuery } from './queries.ts';

describe('paths', () => {
  test('leave out what is the default, so that one list has one address', () => {
    expect(paths.releases('ru', { page: 1 })).toBe('/ru/releases');
    expect(paths.releases('ru', { page: 2 })).toBe('/ru/releases?page=2');
    expect(paths.search('en', { q: '' })).toBe('/en/search');
  });

  test('give every language its own address', () => {
    expect(inEveryLanguage(paths.home)).toEqual({ ru: '/ru', en: '/en' });
  });

  test('carry any words through an address and through the front door', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((text) => querySchemas.search.safeParse({ q: text }).success);
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 200 }), (q, page) => {
        const query = querySchemas.search.parse({ q, page });
        const address = new URL(paths.search('ru', query), 'http://localhost');
        expect(readQuery(querySchemas.search, address.searchParams)).toEqual({
          ok: true,
          value: query,
        });
        expect(decodeQuery(querySchemas.search, encodeQuery(query))).toEqual(query);
      }),
    );
  });

  test('read any other segment as no query', () => {
    expect(decodeQuery(querySchemas.releases, 'not-a-query')).toBeNull();
    expect(decodeQuery(querySchemas.releases, encodeQuery({ page: 0 }))).toBeNull();
  });
});
