import { expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { hashJson } from '../model/hash.ts';
import { compareEditions } from './compare-editions.ts';

import type { Release } from '../model/release.ts';

function toRecords(releases: readonly Release[]) {
  const bySlug = new Map(releases.map((release) => [release.slug, release]));
  return {
    hashes: new Map(releases.map((release) => [release.slug, hashJson(release)])),
    findRelease: (slug: string) => bySlug.get(slug) ?? null,
  };
}
const compare = (before: readonly Release[], after: readonly Release[]) =>
  compareEditions(toRecords(before), toRecords(after));

const [a, b] = [makeRelease({ slug: 'a' }), makeRelease({ slug: 'b' })];

test('editions that are alike have no difference', () => {
  expect(compare([a, b], [b, a])).toEqual({ added: [], removed: [], changed: [] });
});

test('what came and what went is told, and each is the other way round', () => {
  expect(compare([a], [b])).toEqual({ added: ['b'], removed: ['a'], changed: [] });
  expect(compare([b], [a])).toEqual({ added: ['a'], removed: ['b'], changed: [] });
});

test('of a release that changed it is told what', () => {
  const en = makeText({ title: 'Edited' });
  const changesOf = (after: Release) => compare([a], [after]).changed;
  expect(changesOf({ ...a, texts: { ...a.texts, en } })).toEqual([
    { slug: 'a', texts: ['en'], said: [] },
  ]);
  expect(changesOf({ ...a, texts: { en: makeText() } })).toEqual([
    { slug: 'a', texts: ['ru'], said: [] },
  ]);
  expect(changesOf({ ...a, kind: 'statement' })).toEqual([
    { slug: 'a', texts: [], said: ['kind'] },
  ]);
  expect(changesOf({ ...a, related: ['b'] })).toEqual([{ slug: 'a', texts: [], said: [] }]);
  const facts = { withdrawnAt: '2026-12-01', reason: { ru: 'По ошибке', en: 'In error' } };
  expect(changesOf({ ...a, status: 'withdrawn', ...facts })).toMatchObject([
    { status: { before: 'published', after: 'withdrawn' } },
  ]);
});
