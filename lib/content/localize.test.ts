import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { localizeRelease } from './localize.ts';

const both = makeRelease({
  texts: {
    ru: makeText({ origin: 'portal-translation', translatedFrom: 'en', title: 'Название' }),
    en: makeText({ title: 'A title' }),
  },
  notes: [
    {
      id: 'n1',
      block: 'p1',
      quote: { ru: 'Text', en: 'of p1' },
      text: { ru: 'Пояснение', en: 'An explanation' },
      sources: [],
    },
  ],
});

describe('localizeRelease', () => {
  test('shows the asked text and names the other one', () => {
    expect(localizeRelease(both, 'en', [])).toMatchObject({
      language: 'en',
      isFallback: false,
      text: { title: 'A title' },
      counterparts: [{ language: 'ru', origin: 'portal-translation', translatedFrom: 'en' }],
    });
  });

  test('shows the text that exists when the asked one does not', () => {
    const russianOnly = makeRelease({ texts: { ru: makeText({ title: 'Название' }) } });
    expect(localizeRelease(russianOnly, 'en', [])).toMatchObject({
      language: 'ru',
      isFallback: true,
      counterparts: [],
    });
  });

  test('lets a note speak the language asked for and mark the words of the text shown', () => {
    const russianOnly = { ...both, texts: { ru: makeText() } };
    const shown = localizeRelease(russianOnly, 'en', []);
    expect(shown?.text.blocks[0]?.notes).toMatchObject([{ quote: 'Text', text: 'An explanation' }]);
  });

  test('gives the reason of a withdrawal in the language asked for', () => {
    const withdrawn = makeRelease({
      status: 'withdrawn',
      withdrawnAt: '2015-02-01',
      reason: { ru: 'Причина', en: 'The reason' },
    });
    expect(localizeRelease(withdrawn, 'ru', [])?.withdrawal).toEqual({
      at: '2015-02-01',
      reason: 'Причина',
    });
  });
});
