import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compileTemplate, fillTemplate } from './template.ts';

test('whatever is given stands there as it is, and is found there again', () => {
  const value = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('$&', '$1', '{second}', '.'));
  const segment = value.filter((text) => !text.includes('/') && !/[\n\r\u2028\u2029]/u.test(text));
  fc.assert(
    fc.property(segment, segment, (first, second) => {
      const template = '/{first}/file/{second}';
      const path = fillTemplate(template, { first, second });
      expect(path).toBe(`/${first}/file/${second}`);
      expect(compileTemplate(template)(path)).toEqual({ first, second });
    }),
  );
});

test('a point of a template is a point', () => {
  const match = compileTemplate('/sitemaps/{number}.xml', { number: String.raw`\d+` });
  expect(match('/sitemaps/12.xml')).toEqual({ number: '12' });
  expect(match('/sitemaps/12-xml')).toBeNull();
  expect(match('/sitemaps/12.xml/')).toBeNull();
});
