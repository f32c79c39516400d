import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';

import { languages } from '../lib/model/languages.ts';
import { toOfflinePage } from '../lib/formats/lite/offline-page.ts';
import { toLiteRelease } from '../lib/formats/lite/release-page.ts';
import { makeSite } from '../tests/factories/make-frame.ts';
import { makeRelease } from '../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../tests/factories/make-text.ts';
import { makeReleaseDocument } from '../tests/factories/make-release-document.ts';
import { fillOfflinePage, readTitle, showSavedLine } from './fill-page.ts';

const moment = '2026-11-25T20:59:00.000Z';
/** What each language calls that moment in Moscow. */
const said = { ru: '25 ноября 2026 г. в 23:59', en: '25 November 2026 at 23:59' };

const release = makeRelease({
  slug: 'call',
  texts: {
    en: makeText({
      title: 'No. 1 <b>title</b> & $& "more"',
      blocks: [makeBlock('p1', { text: '<p id="saved" hidden="">$1 {title}' })],
    }),
  },
});

describe('a copy of a light page', () => {
  test('says since when it is kept, in the language of the page, and changes nothing else', () => {
    for (const language of languages) {
      const html = toLiteRelease(makeReleaseDocument(language, release));
      const shown = showSavedLine(html, moment);
      expect(shown).toContain(`<p class="saved" id="saved" role="note">`);
      expect(shown.replaceAll('&nbsp;', ' ')).toContain(
        `<time id="saved-at" datetime="${moment}">${said[language]}</time>`,
      );
      const articleOf = (whole: string) => whole.slice(whole.indexOf('<article'));
      expect(articleOf(shown)).toBe(articleOf(html));
    }
  });

  test('is listed by its title as it stands in it', () => {
    const html = toLiteRelease(makeReleaseDocument('ru', release));
    expect(readTitle(html)).toEqual({
      title: '<span>No. 1</span> &lt;b&gt;title&lt;/b&gt; &amp; $&amp; "more"',
      language: 'en',
    });
    expect(readTitle('<h1>no language</h1>')).toBeNull();
  });
});

describe('the page of what is saved', () => {
  const item = { slug: 'call', href: '/ru/releases/call/lite', language: 'en', savedAt: moment };

  test('is left as it is when there is nothing', () => {
    const html = toOfflinePage('ru', makeSite());
    expect(fillOfflinePage(html, { isStandIn: false, kept: [], recent: [] })).toBe(html);
  });

  test('says when another page was asked for', () => {
    const html = toOfflinePage('ru', makeSite());
    const filled = fillOfflinePage(html, { isStandIn: true, kept: [], recent: [] });
    expect(filled).toContain('<section class="notice" id="not-saved">');
  });

  test('lists both buckets with their own forms, whatever a title has in it', () => {
    for (const language of languages) {
      const html = toOfflinePage(language, makeSite());
      const kept = [{ ...item, title: 'Kept &lt;b&gt; $&amp; {slug} $1' }];
      const recent = [
        { ...item, title: 'One', slug: 'one' },
        { ...item, title: 'Two', slug: 'two' },
      ];
      const filled = fillOfflinePage(html, { isStandIn: false, kept, recent });
      // Still the HTML that a parser writes: nothing was torn.
      expect(serialize(parse(filled))).toBe(filled);
      expect(filled).toContain('>Kept &lt;b&gt; $&amp; {slug} $1</a>');
      for (const slug of ['call', 'one', 'two']) {
        expect(filled).toContain(`<input type="hidden" name="slug" value="${slug}">`);
      }
      expect(filled.indexOf('>One<')).toBeGreaterThan(filled.indexOf('id="recent"'));
      expect(filled.replaceAll('&nbsp;', ' ').split(said[language])).toHaveLength(4);
      expect(filled).toContain('<p id="empty" hidden="">');
      expect(filled).not.toContain('<li hidden="">');
    }
  });

  test('leaves the other bucket hidden when it is empty', () => {
    const html = toOfflinePage('en', makeSite());
    const filled = fillOfflinePage(html, {
      ...{ isStandIn: false, kept: [] },
      recent: [{ ...item, title: 'One' }],
    });
    expect(filled).toMatch(/<section id="kept"[^<>]* hidden="">/u);
    expect(filled).not.toMatch(/<section id="recent"[^<>]* hidden="">/u);
  });
});
