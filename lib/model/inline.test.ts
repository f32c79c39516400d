import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findInlineDiagnostics, toInlines, toPlainText } from './inline.ts';

const words = (value: string) => ({ kind: 'text', value });
const marked = (text: string) => ({ text, markup: true }) as const;
const parse = (text: string) => toInlines(marked(text));
const plain = (text: string) => toPlainText(marked(text));

describe('a block', () => {
  const signs = '*_[]()<>!`~#&;:|=+-.\\"\'0123 \t\n\r\u00A0aяЁ№—«»';
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from(signs)) }),
  );

  test.each([
    'Площадка 5*6*7 м',
    '____/Петров/____',
    '2*2=4, а 3*3=9',
    '[так в тексте](примечание)',
    '[b](https://x.example)',
    'a\\*b',
    '**a** `b` <b>c</b> AT&T; &amp;',
  ])('%j is what it is', (text) => {
    expect(toInlines({ text })).toEqual([words(text)]);
    expect(toPlainText({ text })).toBe(text);
    expect(findInlineDiagnostics({ text })).toEqual([]);
  });

  test('has its signs literally, whatever they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toPlainText({ text })).toBe(text);
        expect(toInlines({ text })).toEqual(text === '' ? [] : [words(text)]);
      }),
    );
  });
});

describe('a block that is marked up', () => {
  test('emphasis, strong and links become a tree', () => {
    expect(parse('a *b* **c** [d *e*](https://x.example/y)')).toEqual([
      words('a '),
      { kind: 'emphasis', children: [words('b')] },
      words(' '),
      { kind: 'strong', children: [words('c')] },
      words(' '),
      {
        kind: 'link',
        href: 'https://x.example/y',
        children: [words('d '), { kind: 'emphasis', children: [words('e')] }],
      },
    ]);
  });

  test.each([
    '1. Первое',
    '# не заголовок',
    '- тире',
    '> цитата',
    '    отступ',
    '=== 5 ===',
    '* * *',
    '---',
    '``` код `код`',
    "Lavrov’s and Lavrov's «слова» № 175 — 5 * 3",
    'AT&T, R&amp;D, <b>',
    '<https://x.example>',
    'https://x.example/a_b_c and www.x.example',
    '[1]: https://x.example',
    'см. [1] и [a][b]',
    'snake_case_name',
    ' \u00A0края \u00A0',
    'a\n\n  b \n',
    'a  \nb\\',
    '',
  ])('%j stays text', (text) => {
    expect(plain(text)).toBe(text);
    expect(parse(text)).toEqual(text === '' ? [] : [words(text)]);
  });

  test('text without special characters is its own parse', () => {
    // eslint-disable-next-line no-control-regex -- the schema lets no other text pass
    const special = /[*_[\]\\\u0000-\u0009\u000B-\u001F\uFEFF]/u;
    const simple = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => {
      return !special.test(text);
    });
    fc.assert(
      fc.property(simple, (text) => {
        expect(parse(text)).toEqual([words(text)]);
      }),
      { numRuns: 500 },
    );
  });

  test('a backslash keeps a mark literal', () => {
    expect(parse('5\\*3\\*2')).toEqual([words('5*3*2')]);
  });

  test('an image is not one: its mark stays and the link is a link', () => {
    expect(plain('![a](https://x.example)')).toBe('!a');
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    '/ru',
    '//x.example',
    'ftp://x',
    '',
  ])('a link to %j is its words only and is reported', (href) => {
    const text = `a [b](<${href}>) c`;
    expect(parse(text)).toEqual([words('a b c')]);
    expect(findInlineDiagnostics(marked(text))).toEqual([{ code: 'link-protocol', href }]);
  });

  test('a link with a title is reported, since the title would be lost', () => {
    expect(findInlineDiagnostics(marked('[b](https://x.example "t")'))).toEqual([
      { code: 'link-title', href: 'https://x.example', title: 't' },
    ]);
  });

  test('text without ]( has no link', () => {
    const signs = [
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '*',
      '_',
      '\\',
      '!',
      ':',
      '"',
      'https://x.example',
      ' ',
      '\n',
    ];
    const text = fc
      .array(fc.constantFrom(...signs), { maxLength: 30 })
      .map((list) => list.join(''));
    const hasLink = (inlines: ReturnType<typeof toInlines>): boolean =>
      inlines.some(
        (inline) => 'children' in inline && (inline.kind === 'link' || hasLink(inline.children)),
      );
    fc.assert(
      fc.property(text, (written) => {
        const cut = written.replaceAll('](', ']');
        expect(hasLink(parse(cut))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('emphasis does not reach over a line break', () => {
    expect(parse('*a\nb*')).toEqual([words('*a\nb*')]);
  });
});

function textOf(inlines: ReturnType<typeof toInlines>): string {
  return inlines
    .map((inline) => ('children' in inline ? textOf(inline.children) : inline.value))
    .join('');
}

test('toPlainText leaves out exactly what parsing leaves out', () => {
  const signs = fc.constantFrom(
    'a',
    'ё',
    ' ',
    '*',
    '_',
    '[b](https://c.example)',
    '\\',
    '\n',
    '#',
    '&amp;',
    '!',
    '>',
    '1.',
  );
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs }));
  fc.assert(
    fc.property(text, (stored) => {
      // What records refuse is not what a parser is asked about.
      // eslint-disable-next-line no-control-regex -- they are what is refused
      const allowed = stored.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF]/gu, '');
      expect(plain(allowed)).toBe(textOf(parse(allowed)));
    }),
    { numRuns: 2000 },
  );
});
