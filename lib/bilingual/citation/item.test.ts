import { describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { toCitedItem } from './item.ts';

import type { Release } from '../../content/schema/release.ts';
import type { ReleaseText } from '../../content/schema/text.ts';

const body = makeBody({ name: { ru: 'Министерство', en: 'The Ministry' } });
const site = makeSite({ name: { ru: 'Параллель', en: 'Parallel' } });
const url = 'https://parallel.example/ru/releases/2015-01-25-call';

function cite(text: ReleaseText, release: Release = makeRelease(), changes = {}) {
  return toCitedItem({ release, language: 'ru', text, body, site, url, ...changes });
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
      source: { publisher: 'Издатель' },
      version: text.sha256.slice(0, 8),
      url,
    });
  });

  test('a note is by the portal and has no other source', () => {
    const item = cite(makeText({ origin: 'portal-original' }), makeNote());
    expect(item).toMatchObject({ author: 'Параллель', kind: 'note' });
    expect(item).not.toHaveProperty('source');
    expect(item).not.toHaveProperty('status');
  });

  test('an instant is on its day in Moscow', () => {
    const release = makeRelease({ publishedAt: '2015-01-25T22:30:00Z' });
    expect(cite(makeText(), release).day).toBe('2015-01-26');
  });

  test('a paragraph has the number that the page counts', () => {
    expect(cite(makeText(), makeRelease(), { paragraph: 'p2' }).paragraph).toBe(2);
    expect(() => cite(makeText(), makeRelease(), { paragraph: 'p9' })).toThrow(RangeError);
  });

  test.each([
    [{ origin: 'as-published' }, undefined],
    [{ origin: 'official-translation', translatedFrom: 'en' }, 'официальный перевод с английского'],
    [{ origin: 'official-translation' }, 'официальный перевод'],
    [{ origin: 'unofficial-translation' }, 'неофициальный перевод'],
    [
      { origin: 'portal-translation', translatedFrom: 'en' },
      'редакционный перевод с английского, не официальный',
    ],
    [{ origin: 'unknown' }, 'происхождение текста неизвестно'],
  ] as const)('a text that is %o says so', (changes, status) => {
    expect(cite(makeText(changes)).status).toBe(status);
  });

  test('a demonstration text is never taken for a published one', () => {
    const demo = makeSite({ demonstration: true });
    expect(cite(makeText(), makeRelease(), { site: demo }).status).toContain('никем не');
  });
});
