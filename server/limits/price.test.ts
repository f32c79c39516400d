import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { priceOf } from './price.ts';

const price = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return priceOf(decodeURIComponent(pathname), searchParams);
};
const ask = (path: string, q: string) => price(`${path}?${new URLSearchParams({ q }).toString()}`);

describe('the price of a question', () => {
  test.each([
    ['/api/v1/bodies', 1],
    ['/ru/releases?kind=statement&page=3', 1],
    ['/en/releases?q=Minsk', 2],
    ['/api/v1/suggest?q=', 1],
    ['/ru/search?q=%D0%9C%D0%98%D0%94', 2],
    ['/api/v1/search?q=Minsk', 3],
    ['/api/v1/search?q=Minsk&exact=1', 2],
    ['/api/v1/search?q=Minsk+protocol', 4],
    ['/ru/quote?release=x&p=p2', 1],
    ['/api/v1/quote?q=Kiev+has+not+responded', 6],
    ['/api/v1/releases/2015-01-25-lavrov-kerry-call', 1],
    ['/api/v1/releases/2015-01-25-lavrov-kerry-call/export?format=tmx', 3],
    ['/api/v1/corpus?format=tsv', 20],
  ])('%s costs %i', (address, tokens) => {
    expect(price(address)).toBe(tokens);
  });

  test('is higher for a long question, a doubtful one and one with phrases', () => {
    const usual = ask('/en/search', 'on Iran');
    expect(ask('/en/search', 'shcherbak vedomstvo')).toBeGreaterThan(usual);
    expect(ask('/en/search', 'to be or not to be on Iran')).toBeGreaterThan(usual);
    expect(ask('/en/search', '"on the" "of the" Iran')).toBeGreaterThan(usual);
  });

  test('of a quotation grows with its length, and ends with what is compared', () => {
    expect(ask('/ru/quote', 'о'.repeat(1000))).toBe(15);
    expect(ask('/ru/quote', 'о'.repeat(9000))).toBe(15);
  });

  test('is the same for a page and for the API', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('search', 'quote'), (q, kind) => {
        expect(ask(`/ru/${kind}`, q)).toBe(ask(`/api/v1/${kind}`, q));
      }),
    );
  });

  test('is a whole number from 1 to 20, and no lower for who asks for more', () => {
    const words = fc.array(fc.constantFrom('of', 'Minsk', '"a b"', '«мир»', '-x', '😀', ''));
    const paths = fc.constantFrom('/en/search', '/en/quote', '/en/releases', '/api/v1/corpus');
    fc.assert(
      fc.property(paths, words, words, (path, some, more) => {
        const [less, all] = [ask(path, some.join(' ')), ask(path, [...some, ...more].join(' '))];
        expect(all).toBeGreaterThanOrEqual(less);
        expect(Number.isInteger(all)).toBe(true);
        expect(less).toBeGreaterThanOrEqual(1);
        expect(all).toBeLessThanOrEqual(20);
      }),
    );
  });
});
