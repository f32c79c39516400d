import { describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { toCitedItem } from './item.ts';

import type { Release } from '../model/release.ts';
import type { ReleaseText } from '../model/text.ts';

const body = makeBody({ name: { ru: 'Министерство', en: 'The Ministry' } });
const site = makeSite({ name: { ru: 'Параллель', en: 'Parallel' } });
const url = 'https://parallel.example/ru/releases/2015-01-25-call';

function cite(text: ReleaseText, release: Release = makeRelease(), changes = {}) {
  const status = 'редакционный перевод';
  return toCitedItem({ release, language: 'ru', text, status, body, site, url, ...changes });
}

describe('what is cited', () => {
  test('is by its body, in the language of the text, in the version that is shown', () => {
    const text = makeText({ title: 'Название' });
    const item = cite(text);
    expect(item).toEqual({
      slug: '2015-01-25-call',
      language: 'ru',
      kind: 'press-release',
      title: 'Название',
      author: 'Министерство',
      site: 'Параллель',
      day: '2015-01-25',
      status: 'редакционный перевод',
      source: { role: 'publisher', publisher: 'Издатель' },
      version: text.sha256.slice(0, 8),
      url,
    });
  });

  test('a note is by the portal and has no other source', () => {
    const item = cite(makeText({ origin: 'portal-original' }), makeNote());
    expect(item).toMatchObject({ author: 'Параллель', kind: 'note' });
    expect(item).not.toHaveProperty('source');
  });

  test('an instant is on its day in Moscow', () => {
    const release = makeRelease({ publishedAt: '2015-01-25T22:30:00Z' });
    expect(cite(makeText(), release).day).toBe('2015-01-26');
  });

  test.each([
    ['as-published', 'publisher'],
    ['official-translation', 'source'],
    ['unofficial-translation', 'source'],
    ['unknown', 'source'],
    ['portal-translation', 'original'],
  ] as const)('a text that is %s has a source that is its %s', (origin, role) => {
    expect(cite(makeText({ origin })).source).toEqual({ role, publisher: 'Издатель' });
  });

  test('a translation is by whom the record names, or by the portal if it is the portal’s', () => {
    const translator = { ru: 'И. И. Иванов', en: 'I. Ivanov' };
    const own = { ru: 'Параллель (этот портал)', en: 'Parallel (this portal)' };
    const portals = 'portal-translation';
    expect(cite(makeText({ origin: 'unofficial-translation', translator })).translator).toBe(
      'И. И. Иванов',
    );
    expect(cite(makeText({ origin: portals, translator })).translator).toBe('И. И. Иванов');
    expect(cite(makeText({ origin: portals, translator: own })).translator).toBe('Параллель');
    expect(cite(makeText({ origin: portals })).translator).toBe('Параллель');
    expect(cite(makeText({ origin: 'official-translation' }))).not.toHaveProperty('translator');
  });

  test('only a translation of the portal has a day of the portal’s own, where it is recorded', () => {
    const addedAt = '2026-11-01';
    const origin = 'portal-translation';
    expect(cite(makeText({ origin, addedAt })).portalDay).toBe('2026-11-01');
    expect(cite(makeText({ origin }))).not.toHaveProperty('portalDay');
    expect(cite(makeText({ addedAt }))).not.toHaveProperty('portalDay');
  });

  test('a demonstration text was published by nobody else', () => {
    const demo = makeSite({ demonstration: true });
    expect(cite(makeText(), makeRelease(), { site: demo })).not.toHaveProperty('source');
  });
});
