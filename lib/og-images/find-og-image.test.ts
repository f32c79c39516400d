import { afterEach, describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { openStoreOf } from '../../tests/factories/open-store.ts';
import { getTranslator } from '../i18n/translator.ts';
import { documentPaths } from '../routes/paths.ts';
import { findOgImage } from './find-og-image.ts';

import type { ContentStore } from '../store/content-store.ts';
import type { Records } from '../../tests/factories/write-content.ts';

const opened: ContentStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function find(path: string, records: Records = {}) {
  const store = await openStoreOf({ releases: [makeRelease()], ...records });
  opened.push(store);
  return findOgImage(store, path);
}

const slug = '2015-01-25-call';
const translation = makeText({
  title: 'О встрече С. В. Лаврова',
  origin: 'portal-translation',
  translatedFrom: 'en',
});
const both = makeRelease({ texts: { ru: translation, en: makeText() } });
/** Where every address of a picture leads that nothing is at. */
const somewhere = (language: 'ru' | 'en') => documentPaths.card(language, slug, '00000000');

async function findAddress(language: 'ru' | 'en', records: Records = {}): Promise<string> {
  const found = await find(somewhere(language), records);
  return found?.kind === 'redirect' ? found.location : 'nowhere';
}

const findCurrent = async (language: 'ru' | 'en', records: Records = {}) =>
  find(await findAddress(language, records), records);

const statusOf = (found: Awaited<ReturnType<typeof find>>) =>
  found?.kind === 'card' ? found.card.status : 'no card';

describe('the picture of a text', () => {
  test('says in its language whose it is, of which day, and what this text is', async () => {
    const body = makeBody({ name: { ru: 'Министерство', en: 'Ministry' } });
    const site = makeSite({ name: { ru: 'Параллель', en: 'Parallel' } });
    const records = { releases: [both], bodies: [body], site };
    expect(await findCurrent('ru', records)).toEqual({
      kind: 'card',
      isVersioned: true,
      card: {
        language: 'ru',
        site: 'Параллель',
        otherSites: ['Parallel'],
        kicker: 'Сообщение для прессы',
        title: 'О\u00A0встрече С.\u00A0В.\u00A0Лаврова',
        byline: ['Министерство', '25\u00A0января\u00A02015\u00A0г.'],
        status:
          'Редакционный перевод с английского, не официальный. Английский текст опубликован источником.',
        languages: ['Русский', 'English'],
      },
    });
    expect(await findCurrent('en', records)).toMatchObject({
      card: { title: 'A\u00A0title', languages: ['English', 'Русский'] },
    });
  });

  test('of a note or of a demonstration says that no body has published it', async () => {
    const note = makeNote({ slug });
    const found = await findCurrent('en', { releases: [note] });
    const words = getTranslator('en');
    expect(found).toMatchObject({ card: { kicker: words('ReleaseKind.note') } });
    expect(statusOf(found)).toContain('not an official release');
    const site = makeSite({ demonstration: true });
    expect(statusOf(await findCurrent('en', { site }))).toContain(words('PageShell.demonstration'));
  });

  test('of earlier words, or of a translation that is missing, leads to the one that there is', async () => {
    const records = { releases: [makeRelease({ texts: { en: makeText() } })] };
    const location = await findAddress('en', records);
    expect(await find(location, records)).toMatchObject({ kind: 'card', isVersioned: true });
    const missing = location.replace('/en/', '/ru/');
    for (const path of [somewhere('ru'), missing]) {
      expect(await find(path, records), path).toEqual({ kind: 'redirect', location });
    }
  });

  test('has another address when it says something else, and only then', async () => {
    const address = await findAddress('en');
    expect(address).toMatch(/^\/en\/releases\/2015-01-25-call\/card\/[0-9a-f]{8}\.png$/u);
    const texts = { en: makeText(), ru: makeText({ title: 'Название' }) };
    const same: readonly Records[] = [
      { releases: [makeRelease({ legacyPaths: ['/old'] })] },
      { site: makeSite({ description: { ru: 'Иначе', en: 'Otherwise' } }) },
    ];
    for (const records of same) expect(await findAddress('en', records)).toBe(address);
    const changed: readonly Records[] = [
      { releases: [makeRelease({ publishedAt: '2015-01-26' })] },
      { releases: [makeRelease({ kind: 'statement' })] },
      { releases: [makeRelease({ texts: { en: texts.en } })] },
      { releases: [makeRelease({ texts: { ...texts, en: makeText({ title: 'Another' }) } })] },
      { releases: [makeRelease({ texts: { ...texts, ru: translation } })] },
      { bodies: [makeBody({ name: { ru: 'Иное', en: 'Another' } })] },
      { site: makeSite({ demonstration: true }) },
    ];
    const others = [];
    for (const records of changed) others.push(await findAddress('en', records));
    expect(new Set([address, ...others]).size).toBe(changed.length + 1);
  });

  test('is not there for what cannot be read', async () => {
    const gone = makeRelease({
      status: 'withdrawn',
      withdrawnAt: '2026-01-01',
      reason: { ru: 'Отозвано', en: 'Withdrawn' },
    });
    expect(await find(somewhere('en'), { releases: [gone] })).toBeNull();
    for (const path of [
      '/en/releases/none/card/00000000.png',
      `/de/releases/${slug}/card/00000000.png`,
      `/en/releases/${slug}/card/0000.png`,
      `/en/releases/${slug}/card/${makeText().sha256}.png`,
      `/en/releases/${slug}/00000000.png`,
      '/de/card.png',
      '/card.png',
    ]) {
      expect(await find(path), path).toBeNull();
    }
  });
});

test('every other page has the picture of the portal in its language', async () => {
  const site = makeSite({
    title: { ru: 'Сообщения', en: 'Releases' },
    independence: { ru: 'Независимое собрание', en: 'An independent collection' },
  });
  expect(await find(documentPaths.portalImage('ru'), { site })).toMatchObject({
    isVersioned: false,
    card: { title: 'Сообщения', status: 'Независимое собрание', byline: [] },
  });
  expect(await find(documentPaths.portalImage('en'), { site })).toMatchObject({
    card: { title: 'Releases', languages: ['English', 'Русский'] },
  });
});
