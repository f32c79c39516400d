import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import {
  makeRevisedRelease,
  originalChangedAt,
  russianVersions,
} from '../../tests/factories/make-revised-release.ts';
import { makeBlock, makeText } from '../../tests/factories/make-text.ts';
import { hashText } from './hash.ts';
import { localizeParallel, localizeRelease, localizeVersion } from './localize.ts';
import { findVersion } from './versions.ts';

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

describe('localizeVersion', () => {
  const revised = { ...makeRevisedRelease(), notes: both.notes ?? [] };
  const show = (id: string) => {
    const version = findVersion(revised, id);
    return version && localizeVersion(revised, version, []);
  };

  test('shows the words of the version with their own hash, and what the text is', () => {
    const shown = show('ru-1');
    const [first] = russianVersions;
    expect(shown).toMatchObject({
      language: 'ru',
      isFallback: false,
      text: { title: first.title, sha256: hashText(first), origin: 'portal-translation' },
    });
    expect(shown?.text).not.toHaveProperty('lead');
    expect(shown?.text.blocks.map(({ id }) => id)).toEqual(first.blocks.map(({ id }) => id));
  });

  test('has notes and the warning of being out of date beside the current words only', () => {
    expect(show('ru-1')).not.toHaveProperty('outdatedSince');
    expect(show('ru-1')?.text.blocks[0]?.notes).toEqual([]);
    expect(show('ru-3')).toEqual(localizeRelease(revised, 'ru', []));
    expect(show('ru-3')).toMatchObject({ outdatedSince: originalChangedAt });
    expect(show('ru-3')?.text.blocks[0]?.notes).toHaveLength(1);
  });
});

describe('localizeParallel', () => {
  test('shows both texts, with the notes of both in the language asked for', () => {
    const shown = localizeParallel(both, 'ru');
    expect(shown).toMatchObject({
      language: 'ru',
      text: { title: 'Название' },
      other: { language: 'en', text: { title: 'A title' } },
    });
    expect(shown?.other?.text.blocks[0]?.notes).toMatchObject([
      { quote: 'of p1', text: 'Пояснение' },
    ]);
  });

  test('keeps what a block spans', () => {
    const spanning = makeText({ blocks: [makeBlock('p1', { spans: ['p2'] })] });
    const shown = localizeParallel(makeRelease({ texts: { ru: spanning, en: makeText() } }), 'en');
    expect(shown?.other?.text.blocks).toMatchObject([{ id: 'p1', spans: ['p2'] }]);
  });

  test('has no other text when there is only one', () => {
    const russianOnly = makeRelease({ texts: { ru: makeText() } });
    for (const requested of ['ru', 'en'] as const) {
      expect(localizeParallel(russianOnly, requested)).toMatchObject({
        language: 'ru',
        other: null,
      });
    }
  });
});
