import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cyrillicSpellings, latinSpellings, mostSpellings, toLatin } from './transliteration.ts';

describe('toLatin', () => {
  test.each([
    ['щербаков', 'shcherbakov', 'shherbakov', 'shcherbakov'],
    ['яценюк', 'iatseniuk', 'yacenyuk', 'yatsenyuk'],
    ['сергей', 'sergei', 'sergej', 'sergey'],
    ['хрущёв', 'khrushchev', 'xrushhyov', 'khrushchev'],
    ['цыганов', 'tsyganov', 'cy`ganov', 'tsyganov'],
    ['цапко', 'tsapko', 'czapko', 'tsapko'],
    ['подъезд', 'podieezd', 'pod``ezd', 'podyezd'],
    ['ельцин', 'eltsin', 'el`cin', 'yeltsin'],
  ])('%s is %s, %s and %s', (word, icao, gost, bgn) => {
    expect(toLatin(word, 'icao-9303')).toBe(icao);
    expect(toLatin(word, 'gost-7.79-b')).toBe(gost);
    expect(toLatin(word, 'bgn-pcgn')).toBe(bgn);
  });
});

test.each([
  ['lavrov', 'лавров'],
  ['sergey', 'сергей'],
  ['poroshenko', 'порошенко'],
  ['yatsenyuk', 'яценюк'],
  ['zakharova', 'захарова'],
  ['zelensky', 'зеленский'],
  ['yeltsin', 'ельцин'],
  ['tymoshenko', 'тимошенко'],
  ['khrushchev', 'хрущев'],
  ['shchyolkovo', 'щелково'],
  ['medvedev', 'медведев'],
  ['minsk', 'минск'],
])('%s may stand for %s, and the reverse', (latin, cyrillic) => {
  expect(cyrillicSpellings(latin)).toContain(cyrillic);
  const same = latinSpellings(cyrillic).some((spelling) =>
    cyrillicSpellings(spelling).includes(cyrillic),
  );
  expect(same).toBe(true);
});

test('a soft sign that is not written is guessed', () => {
  expect(cyrillicSpellings('ilyin')).toContain('ильин');
  expect(cyrillicSpellings('tatyana')).toContain('татьяна');
});

test('spellings are few, whatever the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,60}$/u), (word) => {
      const spellings = cyrillicSpellings(word);
      expect(spellings.length).toBeLessThanOrEqual(mostSpellings);
      for (const spelling of spellings) expect(spelling).toMatch(/^\p{Script=Cyrillic}+$/u);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      for (const spelling of latinSpellings(word)) expect(spelling).toMatch(/^[a-z]+$/u);
      expect(cyrillicSpellings(word).length).toBeLessThanOrEqual(mostSpellings);
    }),
  );
});
