import { describe, expect, test } from 'vitest';

import { findSuspects } from './find-suspects.ts';
import { describePlace } from './suspect.ts';

import type { Language } from '../../../model/languages.ts';

const find = (text: string, language: Language = 'ru') =>
  findSuspects(text, language).map(({ code, detail, fix }) => ({ code, detail, fix }));
const codes = (text: string, language: Language = 'ru') =>
  findSuspects(text, language).map(({ code }) => code);

describe('words of mixed alphabets', () => {
  test.each([
    ['cанкции', 'type the Cyrillic "с" (U+0441)'],
    ['Mинск и Киев', 'type the Cyrillic "М" (U+041C)'],
    ['ХХI век', 'type the Cyrillic "І" (U+0406)'],
    ['зáмок', 'type the Cyrillic "а\u0301" (U+0430)'],
    ['PRавильный', 'write the word in one alphabet'],
  ])('%j is one, with its remedy', (text, fix) => {
    expect(find(text)).toMatchObject([{ code: 'mixed-alphabets', fix }]);
  });

  test.each([
    'IT-компания и Wi-Fi-сеть',
    'Ту-22М3, Х-22, X-22, С-400, C-400, 3D-модель',
    'XXI век, XXIго, IIв',
    'при 20 °C и 5 кΩ, 10 μм, Δt, α-частица',
    'витамин C полезен, группа A состоит',
    'iPhone’ы и CEO',
    'H₂O, CO₂, № 5, за́мок',
    'Приложение B.',
  ])('%j has none', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('a short word of Russian in Latin letters, and one of English in Cyrillic ones, are seen', () => {
    expect(find('вместе c ним')).toMatchObject([{ detail: 'c' }]);
    expect(find('Договор подписан. B Москве')).toMatchObject([{ detail: 'B' }]);
    expect(find('This is а decision', 'en')).toMatchObject([{ detail: 'а' }]);
    expect(find('The Соре text', 'en')).toMatchObject([{ detail: 'Соре' }]);
    expect(find('The МВД of Russia, in Russian Совет России', 'en')).toEqual([]);
  });
});

describe('letters in a wrong encoding', () => {
  const wrong = (text: string, encoding: string) =>
    new TextDecoder(encoding).decode(new TextEncoder().encode(text));

  test.each(['windows-1251', 'windows-1252', 'koi8-r', 'ibm866'])('%s is told', (encoding) => {
    for (const was of ['Привет', '“Quoted”', '№ 5 — «слово»']) {
      expect(codes(wrong(was, encoding)), was).toContain('mojibake');
    }
    expect(find(wrong('Привет', encoding))[0]?.fix).toContain('Привет');
  });

  test.each(['пїЅпїЅпїЅ', 'ï¿½', 'Ð¡', 'вЂ“'])('%j is told', (text) => {
    expect(codes(`слово ${text} слово`)).toEqual(['mojibake']);
  });

  test('small letters and capitals exchanged are told', () => {
    expect(codes('оПХБЕР')).toEqual(['inverted-case']);
  });

  test.each([
    'буква «Р» и буква «С»',
    'СССР… ВС» — МИД РФ»',
    'В\u00A0Москве, С\u00A0нами',
    'Так там тогда рады сам ещё всё Её',
    'é\u00A0» À la École «CAFÉ» ESPAÑA “ÑANDÚ” Ísland',
    'мРНК, кВАр, ГАИС',
  ])('%j is what it is', (text) => {
    expect(find(text, 'ru').filter(({ code }) => code !== 'mixed-alphabets')).toEqual([]);
  });
});

describe('characters', () => {
  test.each([
    ['a\uFFFDb', 'replacement-character', 'U+FFFD'],
    ['a\uFFFCb', 'object-character', 'U+FFFC'],
    ['\uF0B7 item', 'private-use', 'U+F0B7'],
    ['a\uFFFEb', 'not-a-character', 'U+FFFE'],
    ['Указ ??????? подписан', 'question-marks', '?'],
    ['?? ??? ?????', 'question-marks', '?'],
    ['со\u00ADглашение', 'invisible-character', 'U+00AD'],
    ['a\u200Bb', 'invisible-character', 'U+200B'],
    ['a\u2060b', 'invisible-character', 'U+2060'],
    ['a\u200Eb', 'invisible-character', 'U+200E'],
    ['a\u200Db', 'invisible-character', 'U+200D'],
    ['a\u3164b', 'invisible-character', 'U+3164'],
    ['a\u2003b', 'unusual-space', 'U+2003'],
    ['a\u2028b', 'unusual-space', 'U+2028'],
    ['и\u0306', 'decomposed-letter', 'й'],
  ])('%j is told', (text, code, detail) => {
    expect(find(text)).toMatchObject([{ code, detail }]);
  });

  test.each([
    'a\u00A0b\u202Fc',
    '👩‍👩‍👧‍👦 ❤️ 👍🏽‍',
    'Что?! Как??? Неужели?..',
    'שלום\u200E',
    'نامه\u200Cها',
  ])('%j is as it should be', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('the place is said in characters, with the words around and the unseen named', () => {
  const text = `😀 ${'слово '.repeat(10)}со\u00ADюз`;
  const [suspect] = findSuspects(text, 'ru');
  expect(suspect && describePlace(text, suspect)).toBe(
    'at character 65: «…слово слово слово со[U+00AD]юз»',
  );
});

test('what is usual is told without looking closer, and nothing is missed by it', () => {
  expect(codes('Что?? ???? Это', 'ru')).toEqual(['question-marks']);
  expect(codes('What is ????', 'en')).toEqual(['question-marks']);
  expect(codes('Ещё пРИВЕТ', 'ru')).toEqual(['inverted-case']);
  expect(codes('This is а trap', 'en')).toEqual(['mixed-alphabets']);
});

test('one fault is told once in a text', () => {
  expect(codes('a\u200Bb\u200Bc cанкции cанкции')).toEqual([
    'invisible-character',
    'mixed-alphabets',
  ]);
});
