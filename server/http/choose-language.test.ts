import { describe, expect, test } from 'vitest';

import { chooseLanguage } from './choose-language.ts';

describe('chooseLanguage', () => {
  test.each([
    ['ru', { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' }],
    ['en', { 'accept-language': 'en-US,en;q=0.9,ru;q=0.1' }],
    ['ru', { 'accept-language': 'de,ru;q=0.5' }],
    ['en', { 'accept-language': 'de' }],
    ['en', {}],
    ['ru', { 'accept-language': 'en', cookie: 'a=b; language=ru' }],
    ['en', { 'accept-language': 'en', cookie: 'language=xx' }],
    ['en', { 'accept-language': 'en', cookie: 'other-language=ru' }],
  ])('chooses %s for %j', (language, headers) => {
    expect(chooseLanguage(headers)).toBe(language);
  });
});
