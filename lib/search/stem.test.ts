import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { stem } from './stem.ts';

// Pairs of the samples published with the algorithms at snowballstem.org.
const published = {
  ru: 'вавиловка вавиловк · вагнера вагнер · вагон вагон · вагона вагон · важная важн · важнее важн · важнейшие важн · валяется валя · вам вам · подписание подписан · падшей падш · падучая падуч · пакостный пакостн · палате палат',
  en: 'consign consign · consigned consign · consistency consist · consolation consol · consolingly consol · conspicuous conspicu · conspirators conspir · constable constabl · kneaded knead · knightly knight · knocking knock · dying die · skies sky · news news · generate generat · generous generous',
} as const;

// Where release 3 of the English algorithm differs from the ones before it.
const release3 =
  'international internat · internal internal · organization organiz · organ organ · university universiti · universe univers · emergency emergenc · emerging emerg · past past · pasted paste · added add · lateral lateral · later later · geologist geolog · geology geolog · interest interest · evening evening · vying vie';

const toCases = (pairs: string) => pairs.split(' · ').map((pair) => pair.split(' '));

describe('stem', () => {
  test.each(toCases(published.ru))('Russian %s is stemmed to %s', (word = '', expected = '') => {
    expect(stem(word, 'ru')).toBe(expected);
  });

  test.each(toCases(`${published.en} · ${release3}`))(
    'English %s is stemmed to %s',
    (word = '', expected = '') => {
      expect(stem(word, 'en')).toBe(expected);
    },
  );

  test('any text has a stem, the same one each time, and a very long one is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('ru', 'en'), (word, language) => {
        expect(stem(word, language)).toBe(stem(word, language));
        expect(stem(word, language).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
    expect(stem('министрами'.repeat(1000), 'ru')).toHaveLength(10_000);
  });
});
