import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';

import { toXml, toXmlDocument } from './xml.ts';

/** Reads with a parser that accepts nothing but well-formed XML with declared namespaces. */
function read(xml: string) {
  const parser = new SaxesParser({ xmlns: true });
  const found: { texts: string[]; attributes: string[] } = { texts: [], attributes: [] };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => found.texts.push(text));
  parser.on('opentag', ({ attributes }) => {
    found.attributes.push(...Object.values(attributes).map(({ value }) => value));
  });
  parser.write(xml).close();
  return found;
}

/** Line ends are what XML itself changes (2.11), and attributes lose their line breaks (3.3.3). */
const text = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((value) => value.replaceAll(/[\r\n\t]/gu, ' '));
const legal = (value: string) =>
  // eslint-disable-next-line no-control-regex -- the characters that XML cannot hold
  value.replaceAll(/[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD');

describe('XML documents', () => {
  test('hold any text and any attribute as it is', () => {
    fc.assert(
      fc.property(text, text, (content, value) => {
        const xml = toXmlDocument({ root: { '@name': value, '#text': content } });
        const { texts, attributes } = read(xml);
        expect(texts.join('')).toBe(legal(content));
        expect(attributes).toEqual([legal(value)]);
      }),
    );
  });

  test('keep attributes that read like yes and no, and close empty elements', () => {
    expect(toXml({ guid: { '@isPermaLink': 'true', '#text': 'x' }, link: { '@href': '/' } })).toBe(
      '<guid isPermaLink="true">x</guid><link href="/"/>',
    );
  });

  test('name the style sheet before the root', () => {
    expect(toXmlDocument({ rss: '' }, '/feeds/v1/feed.css')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet type="text/css" href="/feeds/v1/feed.css"?><rss/>',
    );
  });
});
