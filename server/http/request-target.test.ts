import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseTarget } from './request-target.ts';

describe('parseTarget', () => {
  test('decodes a path once and keeps the query apart', () => {
    const target = parseTarget('/en/press-release/lavrov%E2%80%99s.html?page=2&q=a%20b');
    expect(target).toMatchObject({ ok: true, value: { path: '/en/press-release/lavrov’s.html' } });
    expect(target.ok && target.value.query.get('q')).toBe('a b');
  });

  test('gives two spellings of one letter the same path', () => {
    const composed = { ok: true, value: { path: '/ru/\u0439' } };
    expect(parseTarget('/ru/%D0%B9')).toMatchObject(composed);
    expect(parseTarget('/ru/%D0%B8%CC%86')).toMatchObject(composed);
  });

  test.each(['/ru/%', '/ru/%E0%A4', 'http://elsewhere.example/ru', '*', '/ru/%00', '/a%0d%0ab'])(
    'refuses %s as malformed',
    (target) => {
      expect(parseTarget(target)).toEqual({ ok: false, error: { status: 400 } });
    },
  );

  test.each(['?utm_campaign=%EC%E8%E4', '?utm_content=100%', '?%', '?&&=%zz&a=%'])(
    'leaves it to the address whether a parameter has to be well-formed: %s',
    (search) => {
      expect(parseTarget(`/ru/releases/call${search}`)).toMatchObject({
        ok: true,
        value: { path: '/ru/releases/call', search },
      });
    },
  );

  test.each([
    '//elsewhere.example/',
    '/ru//releases',
    '/ru/..%2f..%2fetc',
    '/ru/%5C',
    '/ru\\x',
    '/fonts/../ru',
    '/fonts/%2e%2e/ru',
    '/_next/static/../../ru',
    '/ru/./about',
    '/ru/..',
  ])('finds nothing at %s', (target) => {
    expect(parseTarget(target)).toEqual({ ok: false, error: { status: 404 } });
  });

  test('refuses an address of 5,000 characters', () => {
    expect(parseTarget(`/${'a'.repeat(13_000)}`)).toEqual({ ok: false, error: { status: 414 } });
  });

  test('answers any target at all with a path or a status', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const target = parseTarget(text);
        if (target.ok) expect(target.value.path.startsWith('/')).toBe(true);
        else expect([400, 404, 414]).toContain(target.error.status);
      }),
    );
  });
});
