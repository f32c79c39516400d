import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { JsonLd } from './json-ld';
import { Typeset } from './typeset';

import type { DefaultTreeAdapterTypes } from 'parse5';

const closing = fc.constantFrom('</script>', '<!--', '<script>', ']]>', '&lt;', '<b>', '"', "'");
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(closing, { maxLength: 5 }).map((parts) => parts.join('')),
);

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
const read = (html: string) => textOf(parseFragment(html));
/** A parser of HTML changes these itself. */
const asParsed = (written: string) => written.replaceAll(/\r\n?/gu, '\n').replaceAll('\u0000', '');

test('a page has the signs of a text as they are', () => {
  fc.assert(
    fc.property(text, (written) => {
      const html = renderToStaticMarkup(<Typeset text={written} language="ru" />);
      expect(read(html)).toBe(asParsed(written));
    }),
  );
});

test('structured data is one script, whatever words it has', () => {
  fc.assert(
    fc.property(text, (written) => {
      const html = renderToStaticMarkup(<JsonLd value={{ name: written }} />);
      const { childNodes } = parseFragment(html);
      expect(childNodes).toHaveLength(1);
      expect(JSON.parse(read(html))).toEqual({ name: written });
    }),
  );
});
