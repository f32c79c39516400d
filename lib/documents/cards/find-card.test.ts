import { afterEach, describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { openStoreOf } from '../../../tests/factories/open-store.ts';
import { wordsOf } from '../../i18n/words.ts';
import { documentPaths } from '../../paths.ts';
import { findCard } from './find-card.ts';

import type { ContentStore } from '../../content/store.ts';
import type { Records } from '../../../tests/factories/write-content.ts';

const opened: ContentStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function find(path: string, records: Records = {}) {
  const store = await openStoreOf({ releases: [makeRelease()], ...records });
  opened.push(store);
  return findCard(store, path);
}

const slug = '2015-01-25-call';
const translation = makeText({
  title: 'О встрече С. В. Лаврова',
  origin: 'portal-translation',
  translatedFrom: 'en',
});
const both = makeRelease({ texts: { ru: translation, en: makeText() } });
const pathOf = (language: 'ru' | 'en', { sha256 }: { sha256: string }) =>
  documentPaths.card(language, slug, sha256);

const statusOf = (found: Awaited<ReturnType<typeof find>>) =>
  found?.kind === 'card' ? found.card.status : 'no card';

describe('the picture of a text', () => {
  test('says in its language whose it is, of which day, and what this text is', async () => {
    const body = makeBody({ name: { ru: 'Министерство', en: 'Ministry' } });
    const site = makeSite({ name: { ru: 'Параллель', en: 'Parallel' } });
    const records = { releases: [both], bodies: [body], site };
    expect(await find(pathOf('ru', translation), records)).toEqual({
      kind: 'card',
      isVersioned: true,
      card: {
        language: 'ru',
        site: 'Параллель',
        otherSites: ['Parallel'],
        kicker: 'Сообщение для прессы',
        title: 'О\u00A0встрече С.\u00A0В.\u00A0Лаврова',
        byline: ['Министерство', '25\u00A0января\u00A02015\u00A0г.'],
        status: [
          wordsOf('ru')('RecordLine.shown.portal-translation'),
          wordsOf('ru')('RecordLine.other.as-published', { language: 'en' }),
        ].join(' '),
        languages: ['Русский', 'English'],
      },
    });
    expect(await find(pathOf('en', makeText()), records)).toMatchObject({
      card: { title: 'A\u00A0title', languages: ['English', 'Русский'] },
    });
  });

  test('of a note or of a demonstration says that no body has published it', async () => {
    const note = makeNote({ slug });
    const own = makeText({ origin: 'portal-original', title: 'Note' });
    const found = await find(pathOf('en', own), { releases: [note] });
    const words = wordsOf('en');
    expect(found).toMatchObject({ card: { kicker: words('ReleaseKind.note') } });
    expect(statusOf(found)).toContain(words('RecordLine.shown.portal-original'));
    const site = makeSite({ demonstration: true });
    expect(statusOf(await find(pathOf('en', makeText()), { site }))).toContain(
      words('PageShell.demonstration'),
    );
  });

  test('of earlier words, or of a translation that is missing, leads to the one that there is', async () => {
    const only = makeRelease({ texts: { en: makeText() } });
    const location = pathOf('en', makeText());
    for (const path of [
      pathOf('en', { sha256: '00000000' }),
      pathOf('ru', makeText()),
      pathOf('ru', { sha256: '00000000' }),
    ]) {
      expect(await find(path, { releases: [only] }), path).toEqual({ kind: 'redirect', location });
    }
    expect(await find(location, { releases: [only] })).toMatchObject({ kind: 'card' });
  });

  test('is not there for what cannot be read', async () => {
    const gone = makeRelease({
      status: 'withdrawn',
      withdrawnAt: '2026-01-01',
      reason: { ru: 'Отозвано', en: 'Withdrawn' },
    });
    expect(await find(pathOf('en', makeText()), { releases: [gone] })).toBeNull();
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
  expect(await find(documentPaths.portalCard('ru'), { site })).toMatchObject({
    isVersioned: false,
    card: { title: 'Сообщения', status: 'Независимое собрание', byline: [] },
  });
  expect(await find(documentPaths.portalCard('en'), { site })).toMatchObject({
    card: { title: 'Releases', languages: ['English', 'Русский'] },
  });
});
