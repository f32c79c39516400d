import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toLocation } from './location.ts';

const site = 'https://parallel.example';

describe('where a redirect may lead', () => {
  test.each([
    ['/ru/releases/call', '/ru/releases/call'],
    ['/ru/releases?page=2&utm=%EC', '/ru/releases?page=2&utm=%EC'],
    ['/ru/поиск?q=Киев', '/ru/%D0%BF%D0%BE%D0%B8%D1%81%D0%BA?q=%D0%9A%D0%B8%D0%B5%D0%B2'],
    ['/ru/../en', '/en'],
    ['/ru/releases/call?part=2#p40', '/ru/releases/call?part=2#p40'],
  ])('is an address of this site: %s', (target, location) => {
    expect(toLocation(target)).toBe(location);
  });

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/ru',
    'javascript:alert(1)',
    'data:text/html,x',
    'ru/releases',
    '',
    '/\t/evil.example',
    '/ru\r\nSet-Cookie: a=b',
    '/.//evil.example',
    '/ru/..//evil.example',
    '/%2fevil.example',
    '/ru/%zz',
    '/ru/%00',
    '/\uD800',
  ])('is nowhere else: %j', (target) => {
    expect(toLocation(target)).toBeNull();
  });

  test('stays on this site as a browser reads it, and is spelled so that it stays as it is', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '?',
      '#',
      'evil.example',
      '%2f',
      '\t',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (target) => {
        const location = toLocation(`/${target}`);
        if (location === null) return;
        expect(new URL(location, site).origin).toBe(site);
        expect(location).toMatch(/^\/(?!\/)[\u0021-\u007E]*$/u);
        expect(toLocation(location)).toBe(location);
      }),
    );
  });
});
