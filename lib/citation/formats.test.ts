import { describe, expect, test } from 'vitest';

import { makeCitedItem, makeCitedTranslation } from '../../tests/factories/make-cited-item.ts';
import { citationFormats, citeInLine, formatCitation, textFormats } from './formats.ts';

import type { CitedItem } from './item.ts';

const published = makeCitedItem({ accessed: '2026-11-23' });
const translated = makeCitedTranslation();
const { source: _, ...own } = makeCitedItem();
const note: CitedItem = { ...own, kind: 'note', author: 'Parallel', title: 'On names' };
/** What is known of a translation that somebody else has published. */
const taken = makeCitedItem({
  status: 'official translation from German',
  source: { role: 'source', publisher: 'Gazette' },
});

describe('GOST R 7.0.108-2022', () => {
  test('has body, title, kind, site, date, address and the day of access', () => {
    expect(formatCitation('gost108', published)).toBe(
      'Ministry of Roads. On a telephone conversation : press release // Parallel : website. ' +
        'Published by Consulate in Oslo, 25.01.2015. Text version: dcad642e. ' +
        'URL: https://parallel.example/en/releases/2015-01-25-call (accessed: 23.11.2026).',
    );
  });

  test('says in square brackets what the text does not say of itself, and which paragraph is meant', () => {
    expect(formatCitation('gost108', translated)).toBe(
      'Министерство дорог. О телефонном разговоре : сообщение для прессы : ' +
        '[редакционный перевод с английского, не официальный] / перевод: Параллель // ' +
        'Параллель : сайт. Абз. 2. Оригинал опубликован: Консульство в Осло, 25.01.2015. Версия текста: dcad642e. ' +
        'URL: https://parallel.example/ru/releases/2015-01-25-call#p2 (дата обращения: 23.11.2026).',
    );
  });

  test('leaves a blank for a day that nobody knows yet, and nothing behind an address alone', () => {
    const blank = formatCitation('gost108', { ...translated, accessed: null });
    expect(blank).toMatch(/#p2 \(дата обращения: ДД\.ММ\.ГГГГ\)\.$/u);
    expect(formatCitation('gost108', makeCitedItem())).toMatch(/2015-01-25-call$/u);
  });
});

test('GOST R 7.0.5-2008 has the date with the kind', () => {
  expect(formatCitation('gost705', translated)).toBe(
    'Министерство дорог. О телефонном разговоре : сообщение для прессы от 25 января 2015 г. : ' +
      '[редакционный перевод с английского, не официальный] / перевод: Параллель // ' +
      'Параллель : сайт. Абз. 2. Оригинал опубликован: Консульство в Осло. Версия текста: dcad642e. ' +
      'URL: https://parallel.example/ru/releases/2015-01-25-call#p2 (дата обращения: 23.11.2026).',
  );
  expect(formatCitation('gost705', published)).toContain(' : press release of 25 January 2015 // ');
});

describe('APA', () => {
  test('describes the text in square brackets', () => {
    expect(formatCitation('apa', published)).toBe(
      'Ministry of Roads. (2015, January 25). On a telephone conversation (Version dcad642e) ' +
        '[Press release]. Consulate in Oslo. Parallel. https://parallel.example/en/releases/2015-01-25-call',
    );
  });

  test('cites a paragraph in the text, on a line of its own', () => {
    expect(formatCitation('apa', translated).split('\n')).toEqual([
      'Министерство дорог. (б. д.). О телефонном разговоре (пер. Параллель; версия dcad642e) ' +
        '[Сообщение для прессы; редакционный перевод с английского, не официальный]. Параллель. ' +
        'https://parallel.example/ru/releases/2015-01-25-call#p2 (оригинал опубликован в 2015 г.)',
      '(Министерство дорог, 2015/б. д., абз. 2)',
    ]);
  });

  test('names the portal once when it is the author', () => {
    expect(formatCitation('apa', note)).toBe(
      'Parallel. (2015, January 25). On names (Version dcad642e) [Note by the portal]. ' +
        'https://parallel.example/en/releases/2015-01-25-call',
    );
  });
});

describe('Chicago', () => {
  test('is a note with its locator', () => {
    expect(formatCitation('chicago', { ...published, paragraph: 3 })).toBe(
      'Ministry of Roads, “On a telephone conversation,” press release, January 25, 2015, ' +
        'published by Consulate in Oslo, reproduced by Parallel, text version dcad642e, para. 3, ' +
        'https://parallel.example/en/releases/2015-01-25-call.',
    );
    expect(formatCitation('chicago', translated)).toBe(
      'Министерство дорог, «О телефонном разговоре», сообщение для прессы, 25 января 2015 г. ' +
        '(редакционный перевод с английского, не официальный), ' +
        'оригинал опубликован: Консульство в Осло, Параллель, версия текста dcad642e, абз. 2, https://parallel.example/ru/releases/2015-01-25-call#p2.',
    );
  });

  test('has other quotation marks within those of the title', () => {
    const english = formatCitation('chicago', makeCitedItem({ title: 'On “peace” talks' }));
    expect(english).toContain('“On ‘peace’ talks,” ');
    const russian = makeCitedTranslation({ title: 'О «Лаборатории»' });
    expect(formatCitation('chicago', russian)).toContain(' «О „Лаборатории“», ');
  });
});

describe('what was published elsewhere', () => {
  test('is never cited as published by the portal that reproduces it', () => {
    expect(formatCitation('bibtex', published)).toContain('howpublished = {Consulate in Oslo},');
    expect(formatCitation('ris', published)).toContain('T2  - Consulate in Oslo\r\nDB  - Parallel');
    expect(JSON.parse(formatCitation('csl', published))).toMatchObject([
      { 'container-title': 'Consulate in Oslo', source: 'Parallel' },
    ]);
    for (const format of citationFormats) {
      expect(formatCitation(format, published)).toContain('Consulate in Oslo');
      expect(formatCitation(format, published)).toContain('Parallel');
    }
  });

  test('is not said to be published by whom it was only taken from', () => {
    for (const format of citationFormats) {
      expect(formatCitation(format, taken)).toContain('Gazette');
      expect(formatCitation(format, taken)).not.toMatch(/published by/iu);
    }
  });

  test('does not date this portal’s translation, of which only the original has the day', () => {
    expect(formatCitation('bibtex', translated)).toMatch(/origdate = \{2015-01-25\}/u);
    expect(formatCitation('bibtex', translated)).not.toMatch(/^ {2}(year|month|day)/mu);
    expect(formatCitation('ris', translated)).not.toMatch(/^(PY|DA) /mu);
    expect(formatCitation('ris', translated)).toContain('OP  - Консульство в Осло, 2015/01/25/');
    expect(JSON.parse(formatCitation('csl', translated))).toMatchObject([
      {
        'original-date': { 'date-parts': [[2015, 1, 25]] },
        'original-publisher': 'Консульство в Осло',
        'container-title': 'Параллель',
        translator: [{ literal: 'Параллель' }],
      },
    ]);
    expect(formatCitation('csl', translated)).not.toContain('"issued"');
  });

  test('has the portal’s own day where the record has it', () => {
    const dated = makeCitedTranslation({ portalDay: '2026-11-01' });
    expect(formatCitation('gost108', dated)).toContain(
      'Оригинал опубликован: Консульство в Осло, 25.01.2015. Дата публикации: 01.11.2026.',
    );
    expect(formatCitation('apa', dated)).toContain('(2026, 1 ноября)');
    expect(formatCitation('apa', dated)).toContain('2015/2026');
    expect(formatCitation('csl', dated)).toContain('"issued"');
  });
});

test('files for reference managers carry what the text is, in a field that styles print or as a note', () => {
  const status = translated.status ?? '';
  expect(status).not.toBe('');
  for (const format of citationFormats)
    expect(formatCitation(format, translated)).toContain(status);
});

test('one line is in the style that is usual for the language of the text', () => {
  expect(citeInLine(published)).toBe(formatCitation('chicago', published));
  expect(citeInLine(translated)).toBe(formatCitation('gost108', translated));
  expect(citeInLine(translated)).not.toContain('\n');
});

test('the day of access is nowhere when it is not known', () => {
  for (const format of citationFormats) {
    const text = formatCitation(format, { ...translated, accessed: null });
    expect(text).not.toMatch(/urldate|Y2 {2}-|accessed|2026/u);
  }
  for (const format of textFormats) {
    expect(formatCitation(format, makeCitedItem())).not.toContain('(accessed');
  }
});
