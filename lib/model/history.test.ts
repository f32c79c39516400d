import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import {
  makeRevisedRelease,
  originalChangedAt,
} from '../../tests/factories/make-revised-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { localizeHistory } from './history.ts';

describe('localizeHistory', () => {
  test('tells every revision of every text, the newest first, in the language asked for', () => {
    const history = localizeHistory(makeRevisedRelease(), 'en');
    const told = history?.entries.map(({ language, kind, note, version, before }) => {
      return [language, kind, note, before?.id, version?.id];
    });
    expect(told).toEqual([
      ['en', 'text', 'The title was corrected.', 'en-1', 'en-2'],
      ['ru', 'text', 'The text was reworked.', 'ru-2', 'ru-3'],
      ['ru', 'note', 'A note was added.', undefined, undefined],
      ['ru', 'text', 'A word was corrected.', 'ru-1', 'ru-2'],
      ['ru', 'first', undefined, undefined, 'ru-1'],
      ['en', 'first', undefined, undefined, 'en-1'],
    ]);
    expect(history).toMatchObject({
      title: 'Press release on the meeting',
      language: 'en',
      languages: ['ru', 'en'],
      isRevised: true,
      outdated: [{ language: 'ru', since: originalChangedAt }],
    });
  });

  test('a revision of a note leaves the hash of the words as it was', () => {
    const history = localizeHistory(makeRevisedRelease(), 'ru');
    const [, , note, word] = history?.entries ?? [];
    expect(note).toMatchObject({ kind: 'note', sha256: word?.sha256 });
  });

  test('invents no revision where there was none', () => {
    const history = localizeHistory(makeRelease(), 'ru');
    expect(history?.isRevised).toBe(false);
    expect(history?.entries.map(({ kind, at }) => [kind, at])).toEqual([
      ['first', undefined],
      ['first', undefined],
    ]);
  });

  test('a text that was added later stands at its date', () => {
    const release = makeRelease({
      texts: { ru: makeText({ addedAt: '2026-02-01' }), en: makeText() },
    });
    expect(localizeHistory(release, 'ru')?.entries[0]).toMatchObject({
      ...{ language: 'ru', kind: 'first', at: '2026-02-01' },
    });
  });

  test('a release in one language has the history of its text, under its own title', () => {
    const history = localizeHistory(makeRelease({ texts: { ru: makeText({ title: 'Т' }) } }), 'en');
    expect(history).toMatchObject({ title: 'Т', language: 'ru', languages: ['ru'] });
  });
});
