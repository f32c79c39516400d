import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { releaseKinds } from '../model/kinds.ts';
import { languages } from '../model/languages.ts';
import { makeCitedItem } from '../../tests/factories/make-cited-item.ts';
import { citationFormats, formatCitation } from './formats.ts';
import { words } from './words.ts';

import type { CitationFormat } from './formats.ts';
import type { CitedItem } from './item.ts';

const dateSchema = z.object({ 'date-parts': z.array(z.array(z.number())) });
const readSchema = z.looseObject({
  title: z.string(),
  author: z.array(z.object({ literal: z.string().optional(), family: z.string().optional() })),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  URL: z.string(),
  note: z.string(),
});

/** What another program reads out of a citation. */
function read(format: CitationFormat, item: CitedItem) {
  const found = readSchema.parse(new Cite(formatCitation(format, item)).data[0]);
  const [name] = found.author;
  return { ...found, author: name?.literal ?? name?.family };
}

/** Everything that a programming language, TeX or a typist could stumble over; a line, as in the record. */
const line = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('О «встрече»', 'On “peace” — 50 %', "a--b``c''", '{\\x}$_^~#&'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  )
  .map((text) =>
    text
      .normalize('NFC')
      .replaceAll(/[\s\p{C}]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const day = fc
  .date({ min: new Date('1700-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const itemOf = (text: fc.Arbitrary<string>): fc.Arbitrary<CitedItem> =>
  fc
    .record(
      {
        language: fc.constantFrom(...languages),
        kind: fc.constantFrom(...releaseKinds),
        title: text,
        author: text.map((name) => name.replaceAll(',', '').trim()).filter((name) => name !== ''),
        day,
        status: text,
        translator: text
          .map((name) => name.replaceAll(',', '').trim())
          .filter((name) => name !== ''),
        paragraph: fc.integer({ min: 1, max: 999 }),
        accessed: fc.option(day, { nil: null }),
      },
      { requiredKeys: ['language', 'kind', 'title', 'author', 'day'] },
    )
    .map(makeCitedItem);
const item = itemOf(line);

describe('another program reads back what was written', () => {
  test.each(['bibtex', 'csl'] as const)('from %s', (format) => {
    fc.assert(
      fc.property(item, (cited) => {
        const found = read(format, cited);
        expect(found.title).toBe(cited.title);
        expect(found.author).toBe(cited.author);
        expect(found.URL).toBe(cited.url);
        expect(found.issued?.['date-parts']).toEqual([cited.day.split('-').map(Number)]);
        expect(found.note).toContain(cited.version);
        if (cited.status !== undefined)
          expect(JSON.stringify(found)).toContain(JSON.stringify(cited.status).slice(1, -1));
        if (typeof cited.accessed === 'string') {
          expect(found.accessed?.['date-parts']).toEqual([cited.accessed.split('-').map(Number)]);
        }
      }),
    );
  });

  test('from RIS', () => {
    fc.assert(
      fc.property(item, (cited) => {
        const found = read('ris', cited);
        expect(found.title).toBe(cited.title);
        expect(found.author).toBe(cited.author);
        expect(found.URL).toBe(cited.url);
        expect(found.issued?.['date-parts']).toEqual([cited.day.split('-').map(Number)]);
        expect(found.note).toContain(cited.version);
      }),
    );
  });
});

describe('APA is what the processor of the Citation Style Language makes of the same data', () => {
  test.each([
    makeCitedItem(),
    makeCitedItem({ status: 'editorial translation from Russian, not official' }),
    makeCitedItem({ kind: 'transcript', title: 'Is this a question?' }),
  ])('but for the version, which it leaves out: %o', (cited) => {
    const expected = new Cite(formatCitation('csl', cited)).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-US',
    });
    const { version } = words[cited.language];
    const own = formatCitation('apa', cited)
      .replace(` (${version} ${cited.version})`, '')
      // What reproduces it has no place in the data that the processor prints.
      .replace(` ${cited.site}. `, ' ');
    expect(own).toBe(expected.trimEnd());
  });
});

describe('no citation', () => {
  const word = fc.constantFrom(
    'On',
    'talks',
    '«Мир»',
    'U.S.',
    '2015 г.',
    'Why?',
    'Дж.',
    '“A.”',
    '(B)',
  );
  const prose = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

  test('says undefined, has an empty field or two full stops', () => {
    fc.assert(
      fc.property(itemOf(prose), fc.constantFrom(...citationFormats), (cited, format) => {
        const text = formatCitation(format, cited);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
        expect(text).not.toMatch(/\.\.|= \{*\}|: ""|\[\]|\(\)/u);
        for (const fieldLine of text.split('\r\n').slice(0, format === 'ris' ? -1 : 0)) {
          expect(fieldLine).toMatch(/^[A-Z][A-Z0-9] {2}- \S/u);
        }
        expect(text).toBe(text.trimStart());
      }),
    );
  });

  test('is without the address of its text', () => {
    fc.assert(
      fc.property(item, fc.constantFrom(...citationFormats), (cited, format) => {
        expect(formatCitation(format, cited)).toContain(cited.url);
      }),
    );
  });
});
