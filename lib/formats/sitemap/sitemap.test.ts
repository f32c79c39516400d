import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';

import { parseSitemap } from 'sitemap';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import { makeBody } from '../../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { openStoreOf } from '../../../tests/factories/open-store.ts';
import { openSitemap, readSitemapIndex } from './read-sitemap.ts';

import type { ContentStore } from '../../store/content-store.ts';

const origin = 'https://parallel.example';

const releases = [
  makeRelease({ slug: 'both', publishedAt: '2015-01-25' }),
  makeRelease({ slug: 'ru-only', publishedAt: '2015-02-01', texts: { ru: makeText() } }),
  makeNote({ slug: 'note', publishedAt: '2016-01-01T10:00:00+03:00' }),
  makeRelease({
    slug: 'gone',
    status: 'withdrawn',
    withdrawnAt: '2026-01-01',
    reason: { ru: 'Отозвано', en: 'Withdrawn' },
  }),
];

let store: ContentStore;
beforeAll(async () => {
  store = await openStoreOf({ releases, bodies: [makeBody(), makeBody({ id: 'mod' })] });
  return () => {
    store.close();
  };
});

async function read(number: number): Promise<string> {
  const pieces = await openSitemap(() => store, number, origin);
  if (!pieces) throw new TypeError(`There is no sitemap ${number}.`);
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** The protocol's own schema wants a definition of the links of XHTML, which it does not bring. */
const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8');
const links = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link"><xsd:complexType>
    <xsd:attribute name="rel" type="xsd:NMTOKEN" use="required" fixed="alternate"/>
    <xsd:attribute name="hreflang" type="xsd:language" use="required"/>
    <xsd:attribute name="href" type="xsd:anyURI" use="required"/>
  </xsd:complexType></xsd:element>
</xsd:schema>`;
const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
</xsd:schema>`;

describe('a sitemap', () => {
  test('follows the schema of its protocol', async () => {
    for (const number of [1, 2]) {
      const { errors } = await validateXML({
        xml: [{ fileName: `${number}.xml`, contents: await read(number) }],
        schema: [{ fileName: 'both.xsd', contents: both }],
        preload: [
          { fileName: 'sitemap.xsd', contents: schema },
          { fileName: 'xhtml.xsd', contents: links },
        ],
      });
      expect(errors).toEqual([]);
    }
  });

  test('names every text that exists, and each with all its languages', async () => {
    const entries = await parseSitemap(Readable.from([await read(2)]));
    expect(
      entries.map(({ url, lastmod, links }) => [
        url.replace(origin, ''),
        lastmod,
        links.map(({ lang, url: address }) => `${lang} ${address.replace(origin, '')}`),
      ]),
    ).toEqual([
      ...['ru', 'en'].map((language) => [
        `/${language}/releases/both`,
        '2015-01-25',
        ['ru /ru/releases/both', 'en /en/releases/both', 'x-default /ru/releases/both'],
      ]),
      [
        '/ru/releases/ru-only',
        '2015-02-01',
        ['ru /ru/releases/ru-only', 'x-default /ru/releases/ru-only'],
      ],
      ...['ru', 'en'].map((language) => [
        `/${language}/releases/note`,
        '2016-01-01T07:00:00Z',
        ['ru /ru/releases/note', 'en /en/releases/note', 'x-default /ru/releases/note'],
      ]),
    ]);
  });

  test('names the pages of the portal in its first file', async () => {
    const entries = await parseSitemap(Readable.from([await read(1)]));
    const paths = entries.map(({ url }) => url.replace(origin, ''));
    for (const path of ['', '/releases', '/bodies/mod', '/archive', '/archive/2015/02', '/about']) {
      expect(paths).toContain(`/ru${path}`);
      expect(paths).toContain(`/en${path}`);
    }
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.includes('/releases/'))).toEqual([]);
  });

  test('has an index of the files that there are, with their last change', async () => {
    const index = await readSitemapIndex(() => store, origin);
    expect(index.match(/<loc>[^<]*<\/loc>(?:<lastmod>[^<]*<\/lastmod>)?/gu)).toEqual([
      `<loc>${origin}/sitemaps/1.xml</loc>`,
      `<loc>${origin}/sitemaps/2.xml</loc><lastmod>2016-01-01T07:00:00Z</lastmod>`,
    ]);
    for (const number of [0, 3, 50]) {
      expect(await openSitemap(() => store, number, origin)).toBeNull();
    }
  });
});

describe('a sitemap of many releases', () => {
  /** A store that has as many as one likes and keeps none. */
  const countOf = { listed: 0, largest: 0 };
  const slug = 'x'.repeat(120);
  const endless = {
    listAddressStretches: () =>
      Promise.resolve([{ index: 0, count: 10_000, changedAt: '2015-01-25' }]),
    listAddresses: ({ from, to }: { from: number; to: number }) => {
      countOf.listed += to - from;
      countOf.largest = Math.max(countOf.largest, to - from);
      return Promise.resolve(
        Array.from({ length: to - from }, () => ({
          ...{ slug, languages: ['ru', 'en'] as const, primary: 'ru' as const },
          changedAt: '2015-01-25T00:00:00Z',
        })),
      );
    },
  };

  test('leaves in pieces, and a file stays within what the protocol allows', async () => {
    const many = { ...store, ...endless };
    const pieces = await openSitemap(() => many, 2, `https://${'a'.repeat(60)}.example`);
    let [urls, bytes, largest] = [0, 0, 0];
    for await (const piece of pieces ?? []) {
      urls += piece.match(/<loc>/gu)?.length ?? 0;
      bytes += Buffer.byteLength(piece);
      largest = Math.max(largest, piece.length);
    }
    expect(countOf).toEqual({ listed: 10_000, largest: 500 });
    expect(urls).toBe(20_000);
    expect(bytes).toBeLessThan(50 * 1024 * 1024);
    expect(largest).toBeLessThan(2 * 1024 * 1024);
  });
});
