import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import {
  makeRevisedRelease,
  originalChangedAt,
  russianVersions,
} from '../../tests/factories/make-revised-release.ts';
import { makeBlock, makeText, makeTextRevision } from '../../tests/factories/make-text.ts';
import { hashText } from './hash.ts';
import { findOutdatedSince, findVersion, listVersions } from './versions.ts';

import type { ReleaseText, Revision } from './text.ts';

const revised = makeRevisedRelease();

const words = fc.record(
  { title: fc.constantFrom('A', 'B', 'C'), lead: fc.constantFrom('L', 'M') },
  { requiredKeys: ['title'] },
);
/** The words that a text had one after another, and what else was revised in between. */
const arbitraryText = fc
  .array(fc.tuple(words, fc.constantFrom<Revision['kind']>('text', 'note', 'metadata')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) => {
    const [[start] = [{ title: 'A' }], ...later] = steps;
    let current: Partial<ReleaseText> = start;
    const revisions = later.map(([next, kind], index): Revision => {
      const at = new Date(Date.UTC(2026, 0, index + 1)).toISOString();
      const { previous, ...revision } = makeTextRevision(current, { at, kind });
      if (kind !== 'text') return revision;
      current = next;
      return { ...revision, ...(previous && { previous }) };
    });
    return makeText({ ...current, revisions });
  });

describe('listVersions', () => {
  test('a text that was never changed has one version, the current one, without an invented date', () => {
    const text = makeText();
    expect(listVersions('en', text)).toEqual([
      {
        ...{ id: 'en-1', language: 'en', number: 1, sha256: text.sha256 },
        text: { title: text.title, blocks: text.blocks },
      },
    ]);
  });

  test('tells the words of each version and from when until when they stood', () => {
    const { ru } = revised.texts;
    const versions = ru ? listVersions('ru', ru) : [];
    expect(versions.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['ru-3', '2026-03-09T09:00:00Z', undefined],
      ['ru-2', '2026-03-01T09:00:00Z', '2026-03-09T09:00:00Z'],
      ['ru-1', undefined, '2026-03-01T09:00:00Z'],
    ]);
    expect(versions.map(({ text }) => text)).toEqual(russianVersions.toReversed());
  });

  test('the first version of a text that joined later began when it was added', () => {
    expect(listVersions('en', makeText({ addedAt: '2026-02-01' }))).toMatchObject([
      { id: 'en-1', from: '2026-02-01' },
    ]);
  });

  test('the hash of each version is the hash of its words, and each ends where the next begins', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const versions = listVersions('ru', text).toReversed();
        expect(versions.at(-1)?.sha256).toBe(text.sha256);
        for (const [index, version] of versions.entries()) {
          expect(version.sha256).toBe(hashText(version.text));
          expect(version.id).toBe(`ru-${index + 1}`);
          expect(version.until).toBe(versions[index + 1]?.from);
        }
      }),
    );
  });

  test('a further change of the text leaves the ids of the earlier versions theirs', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { revisions = [], ...before } = text;
        const further = makeText({
          title: 'Changed once more',
          revisions: [...revisions, makeTextRevision(before, { at: '2026-12-01T00:00:00Z' })],
        });
        const ids = new Map(listVersions('ru', further).map(({ id, sha256 }) => [id, sha256]));
        for (const { id, sha256 } of listVersions('ru', text)) expect(ids.get(id)).toBe(sha256);
      }),
    );
  });

  test('a text that went back to earlier words has two versions with one hash', () => {
    const text = makeText({
      title: 'A',
      revisions: [
        makeTextRevision({ title: 'A' }, { at: '2026-01-01T00:00:00Z' }),
        makeTextRevision({ title: 'B' }, { at: '2026-01-02T00:00:00Z' }),
      ],
    });
    const [third, , first] = listVersions('ru', text);
    expect(third?.sha256).toBe(first?.sha256);
    expect(third?.id).not.toBe(first?.id);
  });
});

describe('findVersion', () => {
  test.each([
    ['ru-1', russianVersions[0]],
    ['ru-3', russianVersions[2]],
    ['en-2', { title: 'Press release on the meeting', blocks: makeText().blocks }],
  ])('finds %s', (id, text) => {
    expect(findVersion(revised, id)?.text).toEqual(text);
  });

  test.each(['ru-4', 'ru-0', 'en-3', 'de-1', 'ru', ''])('finds no version "%s"', (id) => {
    expect(findVersion(revised, id)).toBeNull();
  });

  test('finds none of a language without a text', () => {
    expect(findVersion(makeRelease({ texts: { ru: makeText() } }), 'en-1')).toBeNull();
  });
});

describe('findOutdatedSince', () => {
  const original = (at: readonly string[]): ReleaseText =>
    makeText({ revisions: at.map((moment) => makeTextRevision({}, { at: moment })) });
  const translation = (changes: Partial<ReleaseText>): ReleaseText =>
    makeText({
      blocks: [makeBlock('p1')],
      origin: 'portal-translation',
      translatedFrom: 'en',
      ...changes,
    });
  const since = (ru: ReleaseText, en: ReleaseText) =>
    findOutdatedSince({ texts: { ru, en } }, 'ru');
  const changed = '2026-03-01T09:00:00Z';
  const later = '2026-03-02T09:00:00Z';
  const { publisher } = makeText().source;

  test('a translation is behind from the first change of its original that came after it', () => {
    expect(findOutdatedSince(revised, 'ru')).toBe(originalChangedAt);
    expect(since(translation({}), original([changed, later]))).toBe(changed);
    const own = translation({ revisions: [makeTextRevision({}, { at: changed })] });
    expect(since(own, original(['2026-02-01T00:00:00Z', later]))).toBe(later);
  });

  test.each<[string, Partial<ReleaseText>]>([
    ['was changed at the same time', { revisions: [makeTextRevision({}, { at: changed })] }],
    ['was changed later', { revisions: [makeTextRevision({}, { at: later })] }],
    ['was added later', { addedAt: '2026-03-02' }],
    ['was taken from its source later', { source: { publisher, retrievedAt: '2026-03-02' } }],
    [
      'was compared later, as a revision of its metadata alone says',
      { revisions: [{ ...makeTextRevision({}, { at: later }), kind: 'metadata' }] },
    ],
  ])('a translation is not behind that %s', (_, changes) => {
    expect(since(translation(changes), original([changed]))).toBeNull();
  });

  test('neither a note nor what concerns the whole record says that a translation was compared', () => {
    const note = { ...makeTextRevision({}, { at: later }), kind: 'note' as const };
    expect(since(translation({ revisions: [note] }), original([changed]))).toBe(changed);
    const shared = { ...makeTextRevision({}, { at: later }), kind: 'metadata' as const };
    const english = original([changed]);
    const both = { ...english, revisions: [...(english.revisions ?? []), shared] };
    expect(since(translation({ revisions: [shared] }), both)).toBe(changed);
  });

  test('notes and metadata of the original make no translation out of date', () => {
    const note = { ...makeTextRevision({}, { at: changed }), kind: 'note' as const };
    expect(since(translation({}), makeText({ revisions: [note] }))).toBeNull();
  });

  test('what is not a translation, or of a text that is not here, is never out of date', () => {
    expect(findOutdatedSince(revised, 'en')).toBeNull();
    expect(findOutdatedSince({ texts: { ru: translation({}) } }, 'ru')).toBeNull();
    expect(findOutdatedSince({ texts: {} }, 'ru')).toBeNull();
  });
});
