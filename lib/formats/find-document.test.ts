import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test } from 'vitest';

import { makeBody, makeSite, makeTerm } from '../../tests/factories/make-frame.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { openStoreOf } from '../../tests/factories/open-store.ts';
import { wholeText } from '../../tests/factories/whole-text.ts';
import { StoreError } from '../store/store-error.ts';
import { findDocument } from './find-document.ts';

import type { ContentStore } from '../store/content-store.ts';
import type { Records } from '../../tests/factories/write-content.ts';

const origin = 'https://parallel.example';
const opened: ContentStore[] = [];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function find(
  path: string,
  {
    isSiteOriginSet = true,
    q = '',
    ...records
  }: Records & { isSiteOriginSet?: boolean; q?: string } = {},
) {
  const store = await openStoreOf({ releases: [makeRelease()], ...records });
  opened.push(store);
  const search = () => Promise.reject(new StoreError('CLOSED', 'No document searches.'));
  const context = { store: () => store, search, quote: search, origin, isSiteOriginSet };
  return findDocument(context, path, new URLSearchParams({ q }));
}

async function text(...arguments_: Parameters<typeof find>): Promise<string> {
  return wholeText(await find(...arguments_));
}

describe('robots.txt', () => {
  test('hides nothing and names the sitemap', async () => {
    expect(await text('/robots.txt')).toBe(
      `User-agent: *\nDisallow:\n\nSitemap: ${origin}/sitemap.xml\n`,
    );
  });

  test('keeps robots away without a public address and from demonstration records', async () => {
    const nothing = 'User-agent: *\nDisallow: /\n';
    expect(await text('/robots.txt', { isSiteOriginSet: false })).toBe(nothing);
    expect(await text('/robots.txt', { site: makeSite({ demonstration: true }) })).toBe(nothing);
  });
});

describe('OpenSearch', () => {
  test('describes the search of each language', async () => {
    for (const language of ['ru', 'en']) {
      const xml = await text(`/opensearch/${language}.xml`);
      const templates: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on('opentag', ({ name, attributes }) => {
        if (name === 'Url') templates.push(attributes['template']?.value ?? '');
      });
      parser.write(xml).close();
      expect(templates).toEqual([
        `${origin}/${language}/search?q={searchTerms}`,
        `${origin}/opensearch/${language}/suggestions?q={searchTerms}`,
        `${origin}/opensearch/${language}.xml`,
      ]);
      // ShortName has 16 characters at most.
      expect(/<ShortName>(.{1,16})<\/ShortName>/u.test(xml)).toBe(true);
    }
  });

  test('suggests names and titles of the language with their addresses', async () => {
    const body = makeBody({ name: { ru: 'Министерство', en: 'Ministry' } });
    const terms = [makeTerm({ name: { ru: 'Минск', en: 'Minsk' } })];
    const answer: unknown = JSON.parse(
      await text('/opensearch/ru/suggestions', { q: 'мин', bodies: [body], terms }),
    );
    expect(answer).toEqual([
      'мин',
      ['Министерство', 'Минск'],
      ['', ''],
      [`${origin}/ru/bodies/mfa`, `${origin}/ru/terms/minsk`],
    ]);
  });

  test('has nothing to suggest for what is no word, and never keeps an answer', async () => {
    for (const q of ['', '—', 'x'.repeat(500)]) {
      const found = await find('/opensearch/en/suggestions', { q });
      expect(found?.isCached).toBe(false);
      expect(JSON.parse(wholeText(found))).toEqual([q, [], [], []]);
    }
  });
});

describe('the manifest', () => {
  test('has the name in both languages and icons of the sizes that are asked for', async () => {
    const site = makeSite({ name: { ru: 'Параллель', en: 'Parallel' } });
    expect(JSON.parse(await text('/manifest.webmanifest', { site }))).toMatchObject({
      name: 'Параллель / Parallel',
      start_url: '/',
      icons: [
        { sizes: '192x192' },
        { sizes: '512x512' },
        { purpose: 'maskable' },
        { sizes: 'any' },
      ],
    });
  });
});

test('no other path is a document', async () => {
  for (const path of ['/', '/ru', '/sitemaps/0.xml', '/sitemaps/01.xml', '/sitemaps/x.xml']) {
    expect(await find(path), path).toBeNull();
  }
});
