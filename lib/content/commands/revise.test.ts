import { describe, expect, test } from 'vitest';

import { findChanges, findOtherKind, needsNote, reviseRecord } from './revise.ts';
import { releaseSchema } from '../../model/release.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';

import type { RevisionRequest } from './revise.ts';
import type { Release } from '../../model/release.ts';

const published = makeRelease();
const edited = makeRelease({
  texts: {
    ru: makeText({ title: 'Название' }),
    en: makeText({ title: 'Edited', sha256: makeText().sha256 }),
  },
});
const words = { at: new Date('2026-01-01T00:00:00Z'), note: { ru: 'Правка', en: 'Corrected' } };
const text = { kind: 'text', language: null } as const satisfies RevisionRequest;
const bytes = (record: unknown) => Buffer.from(JSON.stringify(record));

function revise(record: Release, request: RevisionRequest = text) {
  const changes = findChanges(bytes(record), published, request);
  if (!changes.ok) throw new Error(changes.error);
  const isNoteNeeded = needsNote(changes.value);
  const revised = reviseRecord(bytes(record), changes.value, request, isNoteNeeded ? words : null);
  if (!revised.ok) throw new Error(revised.error);
  return {
    ...revised.value,
    isNoteNeeded,
    record: releaseSchema.parse(JSON.parse(revised.value.text)),
  };
}

describe('a revision', () => {
  test('keeps the published text and seals the new one', () => {
    const { record, revised } = revise(edited);
    const before = makeText();
    expect(revised).toEqual(['en']);
    expect(record.texts.ru).toEqual(published.texts.ru);
    expect(record.texts.en).toEqual(
      makeText({
        title: 'Edited',
        revisions: [
          {
            at: '2026-01-01T00:00:00.000Z',
            kind: 'text',
            note: words.note,
            sha256Before: before.sha256,
            previous: { title: before.title, blocks: before.blocks },
          },
        ],
      }),
    );
  });

  test('is not made when nothing differs', () => {
    expect(findChanges(bytes(published), published, text)).toEqual({ ok: true, value: [] });
  });

  test('is made once between two builds, later edits are sealed only', () => {
    const { record } = revise(edited);
    const { en } = record.texts;
    const again = revise({
      ...record,
      texts: { ...record.texts, ...(en && { en: { ...en, title: 'Again' } }) },
    });
    expect(again.isNoteNeeded).toBe(false);
    expect(again.record.texts.en?.revisions).toHaveLength(1);
    expect(again.record.texts.en?.sha256).toBe(makeText({ title: 'Again' }).sha256);
  });

  test.each([
    ['Правка', 'Corrected', 'Правка; Дата', 'Corrected; The date'],
    ['Правка.', 'Corrected.', 'Правка. Дата', 'Corrected. The date'],
    ['Дата', 'The date', 'Дата', 'The date'],
  ])('that waits for a build takes further words: %s', (ru, en, joinedRu, joinedEn) => {
    const first = revise(edited).record;
    const revision = first.texts.en?.revisions?.[0];
    const waiting = makeText({
      title: 'Again',
      ...{ sha256: makeText({ title: 'Edited' }).sha256 },
      ...(revision && { revisions: [{ ...revision, note: { ru, en } }] }),
    });
    const record = makeRelease({ texts: { ...first.texts, en: waiting } });
    const changes = findChanges(bytes(record), published, text);
    const more = { at: new Date('2026-01-02T00:00:00Z'), note: { ru: 'Дата', en: 'The date' } };
    const revised = changes.ok ? reviseRecord(bytes(record), changes.value, text, more) : changes;
    expect(revised.ok && JSON.parse(revised.value.text)).toMatchObject({
      texts: {
        en: {
          sha256: makeText({ title: 'Again' }).sha256,
          revisions: [{ ...revision, note: { ru: joinedRu, en: joinedEn } }],
        },
      },
    });
  });

  test('of one text leaves the words of another that waits and was not edited again', () => {
    const first = revise(edited).record;
    const ru = makeText({ title: 'Правлено', sha256: makeText({ title: 'Название' }).sha256 });
    const { record } = revise(makeRelease({ texts: { ...first.texts, ru } }));
    expect(record.texts.en).toEqual(first.texts.en);
    expect(record.texts.ru?.revisions).toHaveLength(1);
  });

  test('concerns one language when asked', () => {
    const both = { ...edited, texts: { ...edited.texts, ru: makeText({ title: 'Правлено' }) } };
    expect(revise(both).revised).toEqual(['ru', 'en']);
    expect(revise(both, { ...text, language: 'ru' }).revised).toEqual(['ru']);
  });

  test('of metadata has no previous text and is refused when the text differs', () => {
    const request = { kind: 'metadata', language: 'en' } as const;
    const { record } = revise(published, request);
    expect(record.texts.en?.revisions).toMatchObject([
      { kind: 'metadata', sha256Before: makeText().sha256 },
    ]);
    expect(record.texts.en?.revisions?.[0]?.previous).toBeUndefined();
    expect(findChanges(bytes(edited), published, request)).toMatchObject({ ok: false });
  });

  const unknown = makeRelease({
    texts: { ...published.texts, en: makeText({ origin: 'unknown' }) },
  });

  test('of metadata concerns the texts whose metadata differ, all where the record does', () => {
    const request = { kind: 'metadata', language: null } as const;
    expect(revise(unknown, request).revised).toEqual(['en']);
    expect(revise(makeRelease({ kind: 'statement' }), request).revised).toEqual(['ru', 'en']);
  });

  test('of metadata is made once between two builds', () => {
    const request = { kind: 'metadata', language: null } as const;
    const again = revise(revise(unknown, request).record, request);
    expect(again.isNoteNeeded).toBe(false);
    expect(again.record.texts.en?.revisions).toHaveLength(1);
  });

  test('of metadata follows one of the text', () => {
    const request = { kind: 'metadata', language: 'en' } as const;
    const both = revise({ ...edited, kind: 'statement' }).record;
    const changes = findChanges(bytes(both), published, request);
    const later = { ...words, at: new Date('2026-01-01T00:00:01Z') };
    const revised = changes.ok ? reviseRecord(bytes(both), changes.value, request, later) : changes;
    expect(revised.ok && JSON.parse(revised.value.text)).toMatchObject({
      texts: { en: { revisions: [{ kind: 'text' }, { kind: 'metadata' }] } },
    });
  });

  test('of another kind is suggested when no text differs', () => {
    expect(findOtherKind(bytes(unknown), published)).toBe('metadata');
    expect(findOtherKind(bytes({ ...published, notes: [{}] }), published)).toBe('note');
    expect(findOtherKind(bytes(published), published)).toBeNull();
    const { record } = revise(unknown, { kind: 'metadata', language: null });
    expect(findOtherKind(bytes(record), published)).toBeNull();
  });

  test('without words is refused', () => {
    const changes = findChanges(bytes(edited), published, text);
    expect(changes.ok && reviseRecord(bytes(edited), changes.value, text, null)).toMatchObject({
      ok: false,
    });
  });
});
