import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';

import { arbitraryAlignedTexts } from '../../tests/factories/arbitrary-passages.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../tests/factories/make-text.ts';
import { findTmxFault } from '../../tests/factories/validate-tmx.ts';
import { corpusUnitSchema } from '../api/schemas.ts';
import { toPlainText } from '../model/inline.ts';
import { toCorpusUnits } from './corpus-unit.ts';
import { jsonl } from './jsonl.ts';
import { pairTexts } from '../texts/pair-texts.ts';
import { tmx } from './tmx.ts';
import { tsv } from './tsv.ts';

import type { Release } from '../model/release.ts';
import type { CorpusFormat } from './corpus-format.ts';
import type { CorpusUnit, UnitContext } from './corpus-unit.ts';

const context: UnitContext = {
  isDemonstration: false,
  toPlainText,
  urlOf: (language, slug, block) => `https://parallel.example/${language}/${slug}#${block}`,
};
const head = { isDemonstration: false, about: 'https://parallel.example/about?a=1&b=2' };

const write = (format: CorpusFormat, units: readonly CorpusUnit[]) =>
  format.head(head) + units.map(format.unit).join('') + format.tail;

/** What a record may hold, and what it may not: a format has to survive both. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...['"', "'", '<', '>', '&', '\\', '\t', '\n', '\r', '\u0000', '\u001F', '\u0085', '\u2028'],
      ...['\uFFFE', '\uFFFF', '\uD800', 'ё', ' ', ']', '-', '='],
    ),
  }),
  fc.constantFrom(']]>', '<![CDATA[', '&amp;', '"a"\t"b"', '\\t', 'a\r\nb', '=1+1', '\uFEFF'),
);

/** No hash is made of what no record may hold. */
const sha256 = 'a'.repeat(64);

const arbitraryUnits = fc.array(anyText, { minLength: 1, maxLength: 6 }).map((texts) => {
  const ru = makeText({ title: 'Название', blocks: toBlocks(texts), sha256 });
  const en = makeText({
    ...{ title: 'Title', blocks: toBlocks(texts.toReversed()) },
    source: {
      publisher: { ru: 'А & Б', en: 'A & "B"\t' },
      ...(texts[0] !== undefined && texts[0] !== '' && { rights: texts[0] }),
    },
    ...{ origin: 'portal-translation', translatedFrom: 'ru', translator: { ru: 'М', en: 'P' } },
    sha256,
  });
  const release = makeRelease({ texts: { ru, en } });
  return toCorpusUnits(release, { ...context, toPlainText: ({ text }) => text });
});

function toBlocks(texts: readonly string[]) {
  return texts.map((text, index) => makeBlock(`p${index + 1}`, { text }));
}

describe('units of a release', () => {
  const ru = makeText({
    title: 'Название',
    lead: 'Вводка',
    blocks: [
      makeBlock('p1', {
        text: '*Первый* [абзац](https://a.example).',
        markup: true,
        spans: ['p2'],
      }),
      makeBlock('p3'),
    ],
  });
  const en = makeText({
    title: 'A title',
    origin: 'official-translation',
    translatedFrom: 'ru',
    blocks: [makeBlock('p1', { text: 'One' }), makeBlock('p2', { text: 'Two' }), makeBlock('p4')],
  });

  test('are plain words, joined where blocks answer one passage together', () => {
    const units = toCorpusUnits(makeRelease({ texts: { ru, en } }), context);
    expect(units).toMatchObject([
      { id: '2015-01-25-call#title', sides: { ru: { text: 'Название' }, en: { text: 'A title' } } },
      {
        id: '2015-01-25-call#p1',
        sourceLanguage: 'ru',
        sides: {
          ru: { text: 'Первый абзац.', blocks: ['p1'], translatedFrom: null, rights: null },
          en: { text: 'One\nTwo', blocks: ['p1', 'p2'], translatedFrom: 'ru' },
        },
      },
    ]);
    expect(units).toHaveLength(2);
  });

  test('leave out what only one text has, and count it', () => {
    const { pairs, lonely } = pairTexts({ ru, en }, toPlainText);
    // The lead, p3 and p4.
    expect({ pairs: pairs.length, lonely }).toEqual({ pairs: 2, lonely: 3 });
    expect(pairTexts({ ru }, toPlainText)).toEqual({ pairs: [], lonely: 0 });
  });

  test('of two texts that were both published have no source', () => {
    const [unit] = toCorpusUnits(makeRelease(), context);
    expect(unit?.sourceLanguage).toBeNull();
  });

  test('are every passage of both texts exactly once', () => {
    fc.assert(
      fc.property(arbitraryAlignedTexts, ({ passages, ...blocks }) => {
        const release: Release = makeRelease({
          texts: {
            ru: makeText({ blocks: [...blocks.ru] }),
            en: makeText({ blocks: [...blocks.en] }),
          },
        });
        const units = toCorpusUnits(release, context);
        const expected = passages.filter((passage) => passage.ru.length * passage.en.length > 0);
        expect(units.slice(1).map(({ block }) => block)).toEqual(
          expected.map(({ ru: [id] }) => id),
        );
        expect(pairTexts(release.texts, toPlainText)).toMatchObject({
          pairs: { length: units.length },
          lonely: passages.length - expected.length,
        });
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
      }),
    );
  });
});

/** What XML keeps of a text: characters that it cannot hold become U+FFFD. */
const toXmlText = (text: string) =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- what XML 1.0 has no place for
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');

describe('TMX', () => {
  test('is valid by its DTD and has every word, whatever the texts are', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const text = write(tmx, units);
        expect(findTmxFault(text)).toBeNull();
        using document = XmlDocument.fromString(text);
        expect(document.find('//tu/tuv[2]/seg').map(({ content }) => content)).toEqual(
          units.map(({ sides }) => toXmlText(sides.en.text)),
        );
        expect(document.find('//tu/@tuid').map(({ content }) => content)).toEqual(
          units.map(({ id }) => id),
        );
      }),
    );
  });

  test('of nothing is valid as well', () => {
    expect(findTmxFault(write(tmx, []))).toBeNull();
  });

  test('the validator refuses what is not TMX', () => {
    const text = write(tmx, toCorpusUnits(makeRelease(), context));
    expect(findTmxFault(text.replace('<seg>', '<seg><b/>'))).toMatch(/seg/u);
    expect(findTmxFault(text.replace(' xml:lang="ru"', ''))).toMatch(/xml:lang/u);
    expect(findTmxFault(text.replace('</body>', ''))).toMatch(/body/u);
  });

  test('says of each text what it is, and of which the other was made', () => {
    const en = makeText({ origin: 'portal-translation', translatedFrom: 'ru' });
    const units = toCorpusUnits(makeRelease({ texts: { ru: makeText(), en } }), context);
    using document = XmlDocument.fromString(write(tmx, units));
    const valuesOf = (path: string) => document.find(path).map(({ content }) => content);
    expect(new Set(valuesOf('//tu/@srclang'))).toEqual(new Set(['ru']));
    expect(valuesOf('//tu[1]/tuv/prop[@type="x-origin"]')).toEqual([
      'as-published',
      'portal-translation',
    ]);
    expect(valuesOf('//tu[1]/tuv/prop[@type="x-rights"]')).toEqual(['not stated', 'not stated']);
    const published = toCorpusUnits(makeRelease(), context);
    expect(write(tmx, published)).toContain('srclang="*all*">\n<prop');
  });
});

describe('TSV', () => {
  /** As readers of tables do that know quotes: every line has as many cells as the first one. */
  const readQuoted = (text: string) =>
    parse<Record<string, string>>(text, { columns: true, delimiter: '\t' });
  /** As the shortest program does: lines, then tabs. */
  const split = (text: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'));
  const unquote = (cell: string) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  const unescape = (cell: string) =>
    cell.replaceAll(/\\(.)/gu, (_, letter: string) => {
      const characters: Record<string, string> = { t: '\t', n: '\n', r: '\r' };
      return characters[letter] ?? letter;
    });
  const toRows = (units: readonly CorpusUnit[]) =>
    units.map(({ id, sides: { ru, en } }) => [
      id,
      ru.text.toWellFormed(),
      en.text.toWellFormed(),
      en.rights?.toWellFormed() ?? 'not stated',
    ]);

  test('is read back by a reader that knows quotes, whatever the texts are', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const rows = readQuoted(write(tsv, units)).map(({ id, ru, en, rights_en }) =>
          [id, ru, en, rights_en].map((cell = '') => unescape(cell)),
        );
        expect(rows).toEqual(toRows(units));
      }),
    );
  });

  test('is read back by one that knows lines and tabs only', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const [names = [], ...rows] = split(write(tsv, units));
        const columns = ['id', 'ru', 'en', 'rights_en'].map((name) => names.indexOf(name));
        expect(
          rows.map((row) => columns.map((column) => unescape(unquote(row[column] ?? '')))),
        ).toEqual(toRows(units));
        for (const row of rows) expect(row).toHaveLength(names.length);
      }),
    );
  });

  test('leaves quotation marks alone where no reader could take them for its own', () => {
    const blocks = [makeBlock('p1', { text: '«Так» и ‘so’' }), makeBlock('p2', { text: '"So"' })];
    const text = makeText({ blocks });
    const units = toCorpusUnits(makeRelease({ texts: { ru: text, en: text } }), context);
    const rows = split(write(tsv, units));
    expect(rows.map((row) => row[1])).toEqual(['ru', 'A title', '«Так» и ‘so’', '"""So"""']);
  });

  test.each(['=1+1', '+7 495', '- Yes.', '@SUM(A1)', '＝1', '"=1+1'])(
    'no spreadsheet takes %j for a formula',
    (words) => {
      const text = makeText({ blocks: [makeBlock('p1', { text: words })] });
      const units = toCorpusUnits(makeRelease({ texts: { ru: text, en: text } }), context);
      const [, row] = readQuoted(write(tsv, units));
      expect(row?.['en']).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
      expect(unescape(row?.['en'] ?? '')).toBe(words);
    },
  );

  test('names its columns', () => {
    const [row] = readQuoted(write(tsv, toCorpusUnits(makeRelease(), context)));
    expect(row).toMatchObject({
      source_language: 'not stated',
      origin_ru: 'as-published',
      rights_en: 'not stated',
      published_at: '2015-01-25',
      demonstration: 'false',
    });
  });
});

describe('JSONL', () => {
  test('is an object a line, as the API describes it, whatever the texts are', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const text = write(jsonl, units);
        expect(text).not.toMatch(/[\u2028\u2029]/u);
        const rows = text
          .split('\n')
          .slice(0, -1)
          .map((line) => corpusUnitSchema.parse(JSON.parse(line)));
        expect(rows.map(({ id, ru, en, rights }) => ({ id, ru, en, rights }))).toEqual(
          units.map(({ id, sides: { ru, en } }) => ({
            ...{ id, ru: ru.text, en: en.text },
            rights: { ru: ru.rights, en: en.rights },
          })),
        );
      }),
    );
  });
});

test('demonstration data says so in every unit of every format', () => {
  const units = toCorpusUnits(makeRelease(), { ...context, isDemonstration: true });
  const count = (text: string, words: string) => text.split(words).length - 1;
  expect(count(write(tmx, units), '<note>Demonstration data')).toBe(units.length);
  expect(tmx.head({ ...head, isDemonstration: true })).toContain('<note>Demonstration data');
  expect(count(write(jsonl, units), '"demonstration":true')).toBe(units.length);
  expect(count(write(tsv, units), '\ttrue\n')).toBe(units.length);
});
