import { describe, expect, test } from 'vitest';

import { analyse } from '../analyse.ts';
import { findBodyAt, createBodyNames } from './body-names.ts';

const names = createBodyNames([
  {
    id: 'mfa',
    name: { en: 'Ministry of Foreign Affairs of the Russian Federation' },
    menuLabel: { ru: 'Министерство иностранных дел', en: 'Ministry of Foreign Affairs' },
    shortName: { ru: 'МИД России' },
    alsoCalled: { ru: ['МИД'], en: ['MFA', 'Foreign Ministry'] },
  },
  {
    id: 'security-council',
    name: { ru: 'Совет Безопасности Российской Федерации' },
    menuLabel: { ru: 'Совет Безопасности', en: 'Security Council' },
    notToBeTakenFor: ['Совет Безопасности ООН', 'UN Security Council'],
  },
  { id: 'government', name: {}, menuLabel: { en: 'Government' } },
]);
const read = (text: string) => {
  const tokens = analyse(text);
  const found = findBodyAt(tokens, 0, names);
  return found && { ...found, rest: tokens.length - found.tokenCount };
};

describe('findBodyAt', () => {
  test.each([
    'МИД',
    'МИДа',
    'МИДе России',
    'M\u0418Д',
    'МИД РФ',
    'российский МИД',
    'Министерством иностранных дел РФ',
    'MFA',
    'Russian Foreign Ministry',
    'Russia’s Foreign Ministry',
    'Ministry of Foreign Affairs of Russia',
    'Ministry of Foreign Affairs of the Russian Federation',
  ])('%s is the ministry', (text) => {
    expect(read(text)).toMatchObject({ body: 'mfa', isCommon: false, rest: 0 });
  });

  test('words behind a name are not part of it', () => {
    expect(read('МИД Сирия')).toMatchObject({ body: 'mfa', rest: 1 });
    expect(read('Foreign Ministry Syria')).toMatchObject({ body: 'mfa', rest: 1 });
  });

  test('a name with a body’s name in it is another’s', () => {
    expect(read('Совбез')).toBeNull();
    expect(read('Совете Безопасности')).toMatchObject({ body: 'security-council' });
    expect(read('Совете Безопасности ООН')).toMatchObject({ body: null, rest: 0 });
    expect(read('UN Security Council')).toMatchObject({ body: null, rest: 0 });
  });

  test('a common word is one unless it is said whose body it is', () => {
    expect(read('government')).toMatchObject({ body: 'government', isCommon: true });
    expect(read('Russian government')).toMatchObject({ body: 'government', isCommon: false });
  });

  test.each(['мидии', 'Совет', 'иностранных дел', 'Россия'])('%s names none', (text) => {
    expect(read(text)).toBeNull();
  });
});
