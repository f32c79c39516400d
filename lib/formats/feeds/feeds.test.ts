import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';

import { makeBody } from '../../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';
import { openStoreOf } from '../../../tests/factories/open-store.ts';
import { wholeText } from '../../../tests/factories/whole-text.ts';
import { languages } from '../../model/languages.ts';
import { findFeed } from './find-feed.ts';

import type { ContentStore } from '../../store/content-store.ts';

const origin = 'https://parallel.example';
const tricky = 'Rights & “duties” <5 ]]> of *both* [sides](https://example.org/?a=1&b=2)';

const both = {
  ru: makeText({
    title: 'Заявление & ответ',
    origin: 'portal-translation',
    translatedFrom: 'en',
    blocks: [makeBlock('p1', { text: 'Первый абзац.' }), makeBlock('p2', { kind: 'heading' })],
  }),
  en: makeText({
    title: 'Statement & reply',
    lead: 'The lead.',
    blocks: [
      makeBlock('p1', { text: tricky, markup: true }),
      makeBlock('p2', { kind: 'list', text: 'a\nb' }),
    ],
  }),
};

const releases = [
  makeRelease({ slug: 'both', publishedAt: '2015-01-25T23:30:00+03:00', texts: both }),
  makeRelease({ slug: 'ru-only', publishedAt: '2015-01-24', texts: { ru: makeText() } }),
  makeRelease({ slug: 'en-only', publishedAt: '2015-01-23', texts: { en: makeText() } }),
  makeRelease({ slug: 'other-body', body: 'mod', publishedAt: '2015-01-22' }),
  makeNote({ slug: 'note' }),
  makeRelease({
    slug: 'gone',
    status: 'withdrawn',
    withdrawnAt: '2026-01-01',
    reason: { ru: 'Отозвано', en: 'Withdrawn' },
  }),
];

let store: ContentStore;
beforeAll(async () => {
  const bodies = [makeBody(), makeBody({ id: 'mod' }), makeBody({ id: 'fms' })];
  store = await openStoreOf({ releases, bodies });
  return () => {
    store.close();
  };
});

async function read(path: string): Promise<string> {
  return wholeText(await findFeed(store, path, origin));
}

const slugs = (urls: readonly (string | null | undefined)[]) =>
  urls.map((url) => url?.split('/').at(-1));

describe('feeds, as two parsers that know nothing of each other read them', () => {
  const addresses = ['feed.xml', 'atom.xml', 'bodies/mfa/feed.xml', 'translations/atom.xml'];

  for (const path of languages.flatMap((language) =>
    addresses.map((address) => `/${language}/${address}`),
  )) {
    test(`${path} says the same to both`, async () => {
      const text = await read(path);
      const [one, other] = [await new Parser().parseString(text), parseFeed(text)];
      expect(one.title).toBe(other.title);
      expect(one.items.length).toBe(other.items.length);
      expect(one.items.map(({ title }) => title)).toEqual(other.items.map(({ title }) => title));
      expect(one.items.map(({ link }) => link)).toEqual(other.items.map(({ url }) => url));
      expect(one.items.map(({ isoDate }) => isoDate)).toEqual(
        other.items.map(({ published }) => published?.toISOString()),
      );
      const ids = other.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  }

  test('a feed has the texts of its language only, the newest first, and no note', async () => {
    expect(slugs(parseFeed(await read('/ru/feed.xml')).items.map(({ url }) => url))).toEqual([
      'both',
      'ru-only',
      'other-body',
    ]);
    const english = parseFeed(await read('/en/atom.xml')).items;
    expect(slugs(english.map(({ url }) => url))).toEqual(['both', 'en-only', 'other-body']);
    expect(english[0]?.url).toBe(`${origin}/en/releases/both`);
  });

  test('a body has its own releases, translations are those into the language', async () => {
    const titlesOf = async (path: string) =>
      slugs(parseFeed(await read(path)).items.map(({ url }) => url));
    expect(await titlesOf('/ru/bodies/mod/feed.xml')).toEqual(['other-body']);
    expect(await titlesOf('/ru/bodies/fms/atom.xml')).toEqual([]);
    expect(await titlesOf('/ru/translations/feed.xml')).toEqual(['both']);
    expect(await titlesOf('/en/translations/feed.xml')).toEqual([]);
  });

  test('the whole text is there, escaped once, with what it is before it', async () => {
    const expected =
      '<p><strong>The lead.</strong></p><p>Rights &amp; “duties” &lt;5 ]]&gt; of <em>both</em> <a href="https://example.org/?a=1&amp;b=2">sides</a></p><ul><li>a</li><li>b</li></ul>';
    for (const path of ['/en/feed.xml', '/en/atom.xml']) {
      const [item] = (await new Parser().parseString(await read(path))).items;
      const content = String(item?.['content:encoded'] ?? item?.content);
      expect(item?.title).toBe('Statement & reply');
      expect(content).toContain(
        'Text as published by the source. The Russian text is an editorial translation from English, not official.',
      );
      expect(content.split(expected)).toHaveLength(2);
      expect(content.indexOf('Text as published.')).toBeLessThan(content.indexOf(expected));
    }
    const [translation] = parseFeed(await read('/ru/feed.xml')).items;
    expect(translation?.content).toContain('Редакционный перевод с английского, не');
    expect(translation?.content).toContain(`href="${origin}/en/releases/both"`);
  });

  test('Yandex gets the text alone, without marks', async () => {
    const parser = new Parser({ customFields: { item: ['yandex:full-text'] } });
    const [item] = (await parser.parseString(await read('/en/feed.xml'))).items;
    expect(item?.['yandex:full-text']).toBe(
      'The lead.\n\nRights & “duties” <5 ]]> of both sides\n\na\nb',
    );
  });

  test('an instant is kept, a day is its noon in Moscow', async () => {
    const { items } = parseFeed(await read('/ru/atom.xml'));
    expect(items.map(({ published }) => published?.toISOString())).toEqual([
      '2015-01-25T20:30:00.000Z',
      '2015-01-24T09:00:00.000Z',
      '2015-01-22T09:00:00.000Z',
    ]);
  });

  test('ids stay when the portal moves, and differ between languages', async () => {
    const moved = await findFeed(store, '/en/feed.xml', 'https://other.example');
    const idsOf = (text: string) => parseFeed(text).items.map(({ id }) => id);
    const english = idsOf(await read('/en/feed.xml'));
    expect(idsOf(wholeText(moved))).toEqual(english);
    expect(idsOf(await read('/en/atom.xml'))).toEqual(english);
    expect(idsOf(await read('/ru/feed.xml'))).not.toContain(english[0]);
    // Readers have seen this one: were it to change, they would see every release twice.
    expect(english[0]).toBe('urn:uuid:8820b13a-4e5c-5a10-8bed-4eb7dc6c813a');
  });
});

describe('an address of a feed', () => {
  test('leads nowhere for unknown bodies, sections and formats', async () => {
    for (const path of [
      '/ru/bodies/none/feed.xml',
      '/ru/bodies/mfa/feed.json',
      '/ru/translations/feed.json',
      '/ru/bodies/feed.xml',
      '/ru/releases/feed.xml',
      '/de/feed.xml',
      '/feed.xml',
      '/ru/bodies/mfa/x/feed.xml',
    ]) {
      expect(await findFeed(store, path, origin), path).toBeNull();
    }
  });
});
