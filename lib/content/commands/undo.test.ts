import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../../tests/factories/make-release.ts';
import {
  makeRevisedRelease,
  russianVersions,
} from '../../../tests/factories/make-revised-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { hashText } from '../../model/hash.ts';
import { releaseSchema } from '../../model/release.ts';
import { findChanges, reviseRecord } from './revise.ts';
import { restorePrevious } from './undo.ts';

import type { Language } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';

const toBytes = (release: object) => Buffer.from(JSON.stringify(release));
const request = { kind: 'text', language: null } as const;

/** As the command does it: the earlier words, and a revision that says so. */
function undo(release: Release, hour: number): Release {
  const restored = restorePrevious(toBytes(release), release, 'ru');
  if (!restored.ok) throw new Error(restored.error);
  const bytes = Buffer.from(restored.value.text);
  const changes = findChanges(bytes, release, request);
  if (!changes.ok) throw new Error(changes.error);
  const at = new Date(Date.UTC(2026, 11, 1, hour));
  const note = { ru: 'Отменено', en: 'Undone' };
  const revised = reviseRecord(bytes, changes.value, request, { at, note });
  if (!revised.ok) throw new Error(revised.error);
  return releaseSchema.parse(JSON.parse(revised.value.text));
}

const faultOf = (file: object, published: Release, language: Language | null) => {
  const restored = restorePrevious(toBytes(file), published, language);
  return restored.ok ? null : restored.error;
};

describe('a correction that is undone', () => {
  const release = makeRevisedRelease();
  const [, before, after] = russianVersions;

  test('gives the words before it, and is told in the history', () => {
    const undone = undo(release, 1);
    const { ru } = undone.texts;
    expect({ title: ru?.title, lead: ru?.lead, blocks: ru?.blocks }).toEqual(before);
    expect(ru?.sha256).toBe(hashText(before));
    expect(ru?.revisions?.at(-1)).toMatchObject({ previous: after, note: { en: 'Undone' } });
    expect(undone.texts.en).toEqual(release.texts.en);
  });

  test('twice, gives the words of the correction again', () => {
    const twice = undo(undo(release, 1), 2);
    expect(twice.texts.ru?.sha256).toBe(release.texts.ru?.sha256);
    expect(twice.texts.ru?.revisions).toHaveLength((release.texts.ru?.revisions?.length ?? 0) + 2);
  });

  test('is one that readers have seen', () => {
    const never = makeRelease();
    expect(faultOf(never, never, null)).toContain('has no correction');
    const { ru } = release.texts;
    const edited = { ...release, texts: { ...release.texts, ru: { ...ru, title: 'Иначе' } } };
    expect(faultOf(edited, release, 'ru')).toContain('differs from what is published');
  });

  test('is named where two texts have one', () => {
    const revisions = release.texts.ru?.revisions;
    const both = { ...release, texts: { ...release.texts, en: makeText({ revisions }) } };
    expect(faultOf(both, both, null)).toContain('say --lang');
  });
});
