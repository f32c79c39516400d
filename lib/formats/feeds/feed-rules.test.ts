import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../../tests/factories/make-frame.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { openStoreOf } from '../../../tests/factories/open-store.ts';
import { wholeText } from '../../../tests/factories/whole-text.ts';
import { findFeed } from './find-feed.ts';

import type { Records } from '../../../tests/factories/write-content.ts';

type Element = { name: string; path: string; attributes: Record<string, string>; text: string };

const origin = 'https://parallel.example';

async function write(path: string, records: Records = {}, now?: () => number) {
  const store = await openStoreOf({ releases: [makeRelease()], ...records }, now);
  try {
    return wholeText(await findFeed(store, path, origin));
  } finally {
    store.close();
  }
}

/** Every element with its path; throws at what is not well-formed or has no namespace. */
function elementsOf(xml: string): readonly Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const [found, open]: [Element[], Element[]] = [[], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((one) => [one.name, one.value] as const);
    const path = [...open.map((parent) => parent.name), name].join('/');
    const element = { name, path, attributes: Object.fromEntries(values), text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const textsOf = (elements: readonly Element[], path: string) =>
  elements.filter((element) => element.path === path).map(({ text }) => text);

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;

describe('the rules of the W3C feed validator', () => {
  test('an RSS channel has its title, link, description, language and its own address', async () => {
    const elements = elementsOf(await write('/ru/feed.xml'));
    const channel = (name: string) => textsOf(elements, `rss/channel/${name}`);
    for (const name of ['title', 'description']) expect(channel(name)).toHaveLength(1);
    expect(channel('link')).toEqual([`${origin}/ru`]);
    expect(channel('language')).toEqual(['ru']);
    expect(channel('lastBuildDate')).toEqual([expect.stringMatching(rfc822)]);
    expect(channel('image/title')).toEqual(channel('title'));
    expect(channel('image/link')).toEqual(channel('link'));
    expect(elements.find(({ name }) => name === 'atom:link')?.attributes).toEqual({
      rel: 'self',
      type: 'application/rss+xml',
      href: `${origin}/ru/feed.xml`,
    });
  });

  test('an RSS item has a guid that is no link, dates of RFC 822 and a named author', async () => {
    const elements = elementsOf(await write('/en/feed.xml'));
    const guid = elements.find(({ name }) => name === 'guid');
    expect(guid?.attributes).toEqual({ isPermaLink: 'false' });
    expect(guid?.text).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
    expect(textsOf(elements, 'rss/channel/item/pubDate')).toEqual([expect.stringMatching(rfc822)]);
    expect(textsOf(elements, 'rss/channel/item/dc:creator')).toEqual(['Body mfa']);
    // An `author` of RSS is an e-mail address, and nobody's is recorded.
    expect(elements.map(({ name }) => name)).not.toContain('author');
  });

  test('an Atom feed and its entries have ids, dates of RFC 3339, authors and one alternate', async () => {
    const elements = elementsOf(await write('/en/atom.xml'));
    for (const parent of ['feed', 'feed/entry']) {
      for (const name of ['id', 'title', 'updated', 'author/name']) {
        expect(textsOf(elements, `${parent}/${name}`), `${parent}/${name}`).toHaveLength(1);
      }
      const links = elements.filter(({ path }) => path === `${parent}/link`);
      expect(links.filter(({ attributes }) => attributes['rel'] === 'alternate')).toHaveLength(1);
    }
    for (const name of ['published', 'updated']) {
      expect(textsOf(elements, `feed/entry/${name}`)[0]).toMatch(rfc3339);
    }
    expect(elements[0]?.attributes['xml:lang']).toBe('en');
  });

  test('a feed without entries is still valid: it changed when its body was last verified', async () => {
    const bodies = [makeBody(), makeBody({ id: 'fms', statusAsOf: '2026-11-01' })];
    const elements = elementsOf(await write('/en/bodies/fms/atom.xml', { bodies }));
    expect(textsOf(elements, 'feed/updated')).toEqual(['2026-11-01T09:00:00Z']);
    expect(textsOf(elements, 'feed/entry/id')).toEqual([]);
  });

  test('a revision changes what is said of its own text only', async () => {
    const at = '2026-03-01T12:00:00+03:00';
    const revision = { kind: 'note', note: { ru: 'Правка', en: 'Change' } } as const;
    const revised = makeText({ revisions: [{ ...revision, at, sha256Before: makeText().sha256 }] });
    const releases = [makeRelease({ texts: { ru: revised, en: makeText() } })];
    const updatedIn = async (language: string) =>
      textsOf(elementsOf(await write(`/${language}/atom.xml`, { releases })), 'feed/entry/updated');
    expect(await updatedIn('ru')).toEqual(['2026-03-01T09:00:00Z']);
    expect(await updatedIn('en')).toEqual(['2015-01-25T09:00:00Z']);
  });

  test('JSON Feed 1.1 has the same entries with their origin and fingerprint', async () => {
    const parsed: unknown = JSON.parse(await write('/en/feed.json'));
    expect(parsed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${origin}/en`,
      feed_url: `${origin}/en/feed.json`,
      language: 'en',
      items: [
        {
          url: `${origin}/en/releases/2015-01-25-call`,
          date_published: '2015-01-25T09:00:00Z',
          authors: [{ name: 'Body mfa', url: `${origin}/en/bodies/mfa` }],
          _parallel: { origin: 'as-published', sha256: makeText().sha256 },
        },
      ],
    });
  });
});

describe('what a feed has', () => {
  test('is fifty texts at most, and what is scheduled from its moment on', async () => {
    let now = Date.UTC(2026, 0, 1);
    const many = Array.from({ length: 60 }, (_, index) => makeRelease({ slug: `r${index}` }));
    const due = makeRelease({
      slug: 'due',
      publishedAt: '2026-01-01',
      status: 'scheduled',
      publishAt: '2026-01-01T00:00:01Z',
    });
    const links = async () =>
      textsOf(
        elementsOf(await write('/ru/feed.xml', { releases: [...many, due] }, () => now)),
        'rss/channel/item/link',
      );
    expect(await links()).toHaveLength(50);
    expect(await links()).not.toContain(`${origin}/ru/releases/due`);
    now += 1000;
    expect((await links())[0]).toBe(`${origin}/ru/releases/due`);
    expect(await links()).toHaveLength(50);
  });

  test('begins with what was added last, however old it is, and says both days', async () => {
    const many = Array.from({ length: 60 }, (_, index) => makeRelease({ slug: `r${index}` }));
    const old = makeRelease({
      ...{ slug: 'old', publishedAt: '2012-05-07' },
      texts: { ru: makeText({ addedAt: '2026-11-20' }), en: makeText() },
    });
    const read = async (path: string) =>
      elementsOf(await write(path, { releases: [...many, old] }));
    for (const path of ['/ru/feed.xml', '/ru/bodies/mfa/feed.xml']) {
      const links = textsOf(await read(path), 'rss/channel/item/link');
      expect(links[0]).toBe(`${origin}/ru/releases/old`);
      expect(links).toHaveLength(50);
    }
    const atom = await read('/ru/atom.xml');
    expect(textsOf(atom, 'feed/entry/published')[0]).toBe('2012-05-07T08:00:00Z');
    expect(textsOf(atom, 'feed/entry/updated')[0]).toBe('2026-11-20T09:00:00Z');
    expect(textsOf(atom, 'feed/updated')).toEqual(['2026-11-20T09:00:00Z']);
    // The other text was there before, as far as the record says.
    const english = textsOf(await read('/en/atom.xml'), 'feed/entry/id');
    expect(english).toHaveLength(50);
  });

  test('of demonstration records says that nobody published them', async () => {
    const site = makeSite({ demonstration: true });
    const text = await write('/en/atom.xml', { site });
    expect(textsOf(elementsOf(text), 'feed/subtitle')[0]).toContain('Demonstration');
    expect(textsOf(elementsOf(text), 'feed/entry/content')[0]).toContain('Demonstration');
  });
});
