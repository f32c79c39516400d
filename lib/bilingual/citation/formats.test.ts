import { describe, expect, test } from 'vitest';

import { makeCitedItem, makeCitedTranslation } from '../../../tests/factories/make-cited-item.ts';
import { citationFormats, citeInLine, formatCitation, textFormats } from './formats.ts';

const published = makeCitedItem({ accessed: '2026-11-23' });
const translated = makeCitedTranslation();
const note = makeCitedItem({ kind: 'note', author: 'Parallel', title: 'On names' });

describe('GOST R 7.0.108-2022', () => {
  test('has body, title, kind, site, date, address and the day of access', () => {
    expect(formatCitation('gost108', published)).toBe(
      'Ministry of Roads. On a telephone conversation : press release // Parallel : website. ' +
        'Date of publication: 25.01.2015. Text version: dcad642e. ' +
        'URL: https://parallel.example/en/releases/2015-01-25-call (accessed: 23.11.2026).',
    );
  });

  test('says in square brackets what the text does not say of itself, and which paragraph is meant', () => {
    expect(formatCitation('gost108', translated)).toBe(
      'Министерство дорог. О телефонном разговоре : сообщение для прессы : ' +
        '[редакционный перевод с английского, не официальный] // Параллель : сайт. Абз. 2. ' +
        'Дата публикации: 25.01.2015. Версия текста: dcad642e. ' +
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
      '[редакционный перевод с английского, не официальный] // Параллель : сайт. Абз. 2. ' +
      'Версия текста: dcad642e. ' +
      'URL: https://parallel.example/ru/releases/2015-01-25-call#p2 (дата обращения: 23.11.2026).',
  );
  expect(formatCitation('gost705', published)).toContain(' : press release of 25 January 2015 // ');
});

describe('APA', () => {
  test('describes the text in square brackets', () => {
    expect(formatCitation('apa', published)).toBe(
      'Ministry of Roads. (2015, January 25). On a telephone conversation (Version dcad642e) ' +
        '[Press release]. Parallel. https://parallel.example/en/releases/2015-01-25-call',
    );
  });

  test('cites a paragraph in the text, on a line of its own', () => {
    expect(formatCitation('apa', translated).split('\n')).toEqual([
      'Министерство дорог. (2015, 25 января). О телефонном разговоре (версия dcad642e) ' +
        '[Сообщение для прессы; редакционный перевод с английского, не официальный]. Параллель. ' +
        'https://parallel.example/ru/releases/2015-01-25-call#p2',
      '(Министерство дорог, 2015, абз. 2)',
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
        'Parallel, text version dcad642e, para. 3, ' +
        'https://parallel.example/en/releases/2015-01-25-call.',
    );
    expect(formatCitation('chicago', translated)).toBe(
      'Министерство дорог, «О телефонном разговоре», сообщение для прессы, 25 января 2015 г. ' +
        '(редакционный перевод с английского, не официальный), Параллель, ' +
        'версия текста dcad642e, абз. 2, https://parallel.example/ru/releases/2015-01-25-call#p2.',
    );
  });

  test('has other quotation marks within those of the title', () => {
    const english = formatCitation('chicago', makeCitedItem({ title: 'On “peace” talks' }));
    expect(english).toContain('“On ‘peace’ talks,” ');
    const russian = makeCitedTranslation({ title: 'О «Лаборатории»' });
    expect(formatCitation('chicago', russian)).toContain(' «О „Лаборатории“», ');
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
