import { describe, expect, test } from 'vitest';

import { makeBody, makeSite, makeTerm } from '../factories/make-frame.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { contractNow, withStore } from './with-store.ts';

import type { OpenStore } from './store-contract.ts';

const withdrawn = {
  status: 'withdrawn',
  withdrawnAt: '2026-01-01',
  reason: { ru: 'Отозвано', en: 'Withdrawn' },
} as const;

/** One record after another: releases by slug, site, bodies, terms, old paths. */
export function describeRecords(name: string, openStore: OpenStore): void {
  describe(`${name}: records`, () => {
    const releases = [
      makeRelease({ slug: 'published' }),
      makeRelease({ slug: 'draft', status: 'draft' }),
      makeRelease({ slug: 'withdrawn', ...withdrawn }),
      makeRelease({ slug: 'due', status: 'scheduled', publishAt: '2026-11-23T12:00:00Z' }),
      makeRelease({ slug: 'later', status: 'scheduled', publishAt: '2026-11-23T15:00:01+03:00' }),
    ];
    const slugs = ['published', 'draft', 'withdrawn', 'due', 'later', 'unknown', ''];

    test('a state is known of what may be read', async () => {
      const states = await withStore(openStore, { releases }, (store) =>
        Promise.all(slugs.map((slug) => store.findReleaseState(slug))),
      );
      expect(states).toEqual(['published', null, 'withdrawn', 'published', null, null, null]);
    });

    test('a release is found whole, or not at all', async () => {
      await withStore(openStore, { releases }, async (store) => {
        expect(await store.findRelease('published')).toEqual(releases[0]);
        expect(await store.findRelease('due')).toEqual(releases[3]);
        expect(await store.findRelease('withdrawn')).toEqual(releases[2]);
        for (const slug of ['draft', 'later', 'unknown'])
          expect(await store.findRelease(slug)).toBeNull();
      });
    });

    test('what is scheduled appears at its moment', async () => {
      let now = contractNow;
      const ask = async (store: { findRelease: (slug: string) => Promise<unknown> }) => {
        expect(await store.findRelease('later')).toBeNull();
        now += 1000;
        expect(await store.findRelease('later')).toEqual(releases[4]);
      };
      await withStore(openStore, { releases }, ask, () => now);
    });

    test('answers are plain objects', async () => {
      await withStore(openStore, { releases }, async (store) => {
        expect(Object.getPrototypeOf(await store.findRelease('published'))).toBe(Object.prototype);
        const { items } = await store.listReleases({});
        expect(Object.getPrototypeOf(items[0])).toBe(Object.prototype);
      });
    });

    test('site, bodies in the order of the menu, and terms', async () => {
      const records = {
        site: makeSite({ menu: ['mod', 'mfa'] }),
        bodies: [makeBody(), makeBody({ id: 'mod' })],
        terms: [makeTerm({ id: 'b' }), makeTerm({ id: 'a' })],
      };
      await withStore(openStore, records, async (store) => {
        expect(await store.getSite()).toEqual(records.site);
        expect((await store.listBodies()).map(({ id }) => id)).toEqual(['mod', 'mfa']);
        expect(await store.listTerms()).toEqual([makeTerm({ id: 'a' }), makeTerm({ id: 'b' })]);
      });
    });

    test('old paths lead to the as-published text, in whatever form they arrive', async () => {
      const translated = makeText({ origin: 'official-translation', translatedFrom: 'en' });
      const old = makeRelease({
        slug: 'old',
        legacyPaths: ['/en/sergey-lavrov%E2%80%99s-call.html', '/%D0%BC%D0%B8%D0%B4/й'],
        texts: { ru: translated, en: makeText() },
      });
      const hidden = makeRelease({
        slug: 'hidden',
        legacyPaths: ['/hidden'],
        status: 'scheduled',
        publishAt: '2027-01-01T00:00:00Z',
      });
      const redirects = [
        { from: '/first', to: '/second' },
        { from: '/second', to: '/hidden' },
        { from: '/third/', to: '/ru/bodies/mfa' },
        { from: '/fourth', to: '/third' },
      ];
      await withStore(openStore, { releases: [old, hidden], redirects }, async (store) => {
        const target = '/en/releases/old';
        const none = new URLSearchParams();
        for (const path of [
          '/en/sergey-lavrov’s-call.html',
          "/en/sergey-lavrov's-call.html/",
          '/мид/и\u0306',
        ]) {
          expect(await store.findRedirect(path, none)).toBe(target);
        }
        expect(await store.findRedirect('/hidden', none)).toBeNull();
        expect(await store.findRedirect('/first', none)).toBeNull();
        expect(await store.findRedirect('/third', none)).toBe('/ru/bodies/mfa');
        expect(await store.findRedirect('/fourth', none)).toBe('/ru/bodies/mfa');
        expect(await store.findRedirect('/en/releases/old', none)).toBeNull();
      });
    });

    test('old addresses with a query are told apart by the parameters that they have', async () => {
      const releases = [
        makeRelease({ slug: 'article', legacyPaths: ['/index.php?option=com_content&id=175'] }),
        makeRelease({ slug: 'printed', legacyPaths: ['/index.php?id=175&option=com_content&v=2'] }),
        makeRelease({ slug: 'cyrillic', legacyPaths: ['/?p=%D0%B9'] }),
        makeRelease({ slug: 'several', legacyPaths: ['/list?tag=b&tag=a'] }),
        makeRelease({
          slug: 'later',
          legacyPaths: ['/index.php?id=175&option=com_content&v=3'],
          status: 'scheduled',
          publishAt: '2027-01-01T00:00:00Z',
        }),
      ];
      const redirects = [{ from: '/index.php', to: '/ru/releases' }];
      await withStore(openStore, { releases, redirects }, async (store) => {
        const find = async (path: string, query: string) =>
          (await store.findRedirect(path, new URLSearchParams(query)))?.split('/').at(-1) ?? null;
        expect(await find('/index.php', 'option=com_content&id=175')).toBe('article');
        expect(await find('/index.php', 'id=175&utm_source=x&option=com_content')).toBe('article');
        expect(await find('/index.php', 'id=175&v=2&option=com_content')).toBe('printed');
        expect(await find('/index.php', 'id=175&v=3&option=com_content')).toBe('article');
        expect(await find('/index.php', 'id=176&option=com_content')).toBe('releases');
        expect(await find('/index.php', 'id=1&id=175&option=com_content')).toBe('releases');
        expect(await find('/index.php', '')).toBe('releases');
        expect(await find('/', 'p=и\u0306')).toBe('cyrillic');
        expect(await find('/', '')).toBeNull();
        expect(await find('/list', 'tag=a&tag=b')).toBe('several');
        expect(await find('/list', 'tag=a')).toBeNull();
        expect(await find('/other.php', 'option=com_content&id=175')).toBeNull();
      });
    });
  });
}
