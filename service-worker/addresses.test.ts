import { describe, expect, test } from 'vitest';

import { languages } from '../lib/model/languages.ts';
import { toLiteRelease } from '../lib/formats/lite/release-page.ts';
import { paths } from '../lib/routes/paths.ts';
import { makeLongRelease } from '../tests/factories/make-long-release.ts';
import { makeReleaseDocument } from '../tests/factories/make-release-document.ts';
import { makeRelease } from '../tests/factories/make-release.ts';
import * as addresses from './addresses.ts';

const slug = '2015-01-25-call';
const standIn = (path: string) => addresses.findStandIn(new URL(path, 'http://localhost'));

describe('addresses in the service worker', () => {
  test('are those of the portal, in every language of it', () => {
    for (const language of languages) {
      expect(addresses.litePath(language, slug)).toBe(paths.lite(language, slug));
      expect(addresses.litePath(language, slug, 3)).toBe(paths.lite(language, slug, undefined, 3));
      expect(addresses.offlinePath(language)).toBe(paths.offline(language));
      expect(addresses.parseRelease(paths.lite(language, slug))).toEqual({
        ...{ language, slug },
        view: 'lite',
      });
    }
  });

  test('a copy stands in for the current text in any layout, and for nothing else', () => {
    for (const language of languages) {
      for (const path of [
        paths.release(language, slug, 'p2'),
        paths.parallel(language, slug),
        paths.lite(language, slug),
        `${paths.release(language, slug)}?from=telegram`,
        `${paths.release(language, slug)}/`,
        `${paths.release(language, slug)}/?utm_source=telegram&utm_campaign=%EC%E8%E4#p2`,
        `${paths.parallel(language, slug)}/#p2`,
        `${paths.lite(language, slug)}/`,
      ]) {
        expect(standIn(path), path).toMatchObject({ language, slug });
      }
      for (const path of [
        paths.version(language, slug, 'ru-1'),
        paths.history(language, slug),
        paths.text(language, slug),
        paths.releases(language),
        `${paths.lite(language, slug)}/deeper`,
        `${paths.history(language, slug)}/`,
        `${paths.releases(language)}/`,
        `${paths.release(language, slug)}/?version=ru-1`,
      ]) {
        expect(standIn(path), path).toBeNull();
      }
    }
    expect(standIn(`/de/releases/${slug}`)).toBeNull();
  });

  test('a part of a long text has a copy of its own, and the light page says how many there are', () => {
    expect(standIn(paths.release('ru', slug, 'p900', 20))).toMatchObject({ slug, part: 20 });
    expect(standIn(paths.release('ru', slug))).toMatchObject({ part: 1 });
    const document = makeReleaseDocument('ru', makeLongRelease({ slug, words: 6000 }), {}, 1);
    const count = document.release.part?.contents.length;
    expect(count).toBeGreaterThan(1);
    expect(addresses.countParts(toLiteRelease(document))).toBe(count);
    const short = makeReleaseDocument('ru', makeRelease({ slug }), {}, 1);
    expect(addresses.countParts(toLiteRelease(short))).toBe(1);
  });

  test('the page of what is saved is itself with a slash at the end as well', () => {
    for (const language of languages) {
      const path = paths.offline(language);
      expect(addresses.isOfflinePage(path)).toBe(true);
      expect(addresses.isOfflinePage(`${path}/`)).toBe(true);
      expect(addresses.isOfflinePage(`${path}/deeper`)).toBe(false);
    }
  });

  test('pages are what stands under a language, and the root', () => {
    for (const path of ['/', '/ru', '/en/bodies']) expect(addresses.isPage(path)).toBe(true);
    for (const path of ['/api/v1/releases', '/robots.txt', '/rus', '/constructor']) {
      expect(addresses.isPage(path)).toBe(false);
    }
  });

  test('a slug is nothing but a slug', () => {
    expect(addresses.isSlug(slug)).toBe(true);
    for (const text of ['', '../x', 'A', 'x'.repeat(121), 7, null]) {
      expect(addresses.isSlug(text)).toBe(false);
    }
  });
});
