import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readReferrer, toReturnPath } from './return-path.ts';

const origin = 'https://parallel.example';

describe('toReturnPath', () => {
  test.each([
    ['/ru', '/ru'],
    ['/en/releases/call', '/en/releases/call'],
    [
      '/ru/search?q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2&page=2',
      '/ru/search?q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2&page=2',
    ],
    ['/ru/search?q=Лавров', '/ru/search?q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2'],
    ['/en/x/../about', '/en/about'],
    ['/en/about#texts', '/en/about'],
  ])('takes %j', (text, path) => {
    expect(toReturnPath(text)).toBe(path);
  });

  test.each([
    '',
    'ru',
    '/',
    '//evil.example/ru',
    '///evil.example/ru',
    '/\\evil.example/ru',
    '\\\\evil.example/ru',
    '/ru\\..\\..\\evil.example',
    '/\t/evil.example/ru',
    '/\n/evil.example',
    '/ru\r\nSet-Cookie: a=b',
    'https://evil.example/ru',
    'https:/ru',
    'javascript:alert(1)',
    '/ru/..//evil.example',
    '/ru/../..//evil.example/ru',
    '/ru/%2e%2e//evil.example/ru',
    '/ru/%2f%2fevil.example',
    '/ru/%5cevil.example',
    '/ru/%0d%0a',
    '/ru/%zz',
    '/ru/\nabout',
    '/ru/releases?q=\u0000',
    '/api/v1/releases',
    '/русский',
    `/ru/search?q=${'x'.repeat(13_000)}`,
  ])('refuses %j', (text) => {
    expect(toReturnPath(text)).toBeNull();
  });

  test('never leaves the portal, nor writes anything but one line of ASCII', () => {
    const pieces = fc.constantFrom(
      ...[
        '/',
        '\\',
        '..',
        '.',
        '%2f',
        '%5C',
        '%09',
        '\t',
        '\n',
        '\r',
        '\0',
        ' ',
        ':',
        '@',
        '?',
        '#',
      ],
      ...['ru', 'en', 'evil.example', 'https:', 'javascript:', '//', '\u3002', '\uFF0F', '\u2028'],
    );
    const paths = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 12 }).map((parts) => `/ru/${parts.join('')}`),
      fc.string({ unit: 'binary-ascii' }).map((text) => `/en/${text}`),
    );
    fc.assert(
      fc.property(paths, (text) => {
        const path = toReturnPath(text);
        if (path === null) return;
        expect(path).toMatch(/^\/(?:ru|en)(?:[/?]|$)/u);
        expect(path).toMatch(/^[\u0021-\u007E]+$/u);
        expect(new URL(path, origin).origin).toBe(origin);
        expect(new URL(path, origin).pathname).not.toMatch(/\/\/|\\/u);
        expect(toReturnPath(path)).toBe(path);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readReferrer', () => {
  test.each([
    [undefined, null],
    ['about:client', null],
    ['not an address', null],
    [`${origin}/ru/releases?lang=both`, '/ru/releases?lang=both'],
    // Only what is a path of ours is taken of it, so another site cannot be returned to.
    ['https://evil.example/ru', '/ru'],
    ['https://evil.example//evil.example/ru', null],
    [`${origin}/`, null],
  ])('of %j is %j', (referrer, path) => {
    expect(readReferrer(referrer)).toBe(path);
  });
});
