import { lineSchema } from '../../lib/model/primitives.ts';
import { paths } from '../../lib/routes/paths.ts';
import { makeBody, makeTerm } from '../factories/make-frame.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText, makeTextRevision } from '../factories/make-text.ts';
import { writeContent } from '../factories/write-content.ts';
import { markup } from '../security/support/naughty-strings.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';

const lines = markup.filter((text) => lineSchema.safeParse(text).success);
const [title = '', lead = '', name = '', note = '', publisher = ''] = lines;
const inBoth = (text: string) => ({ ru: text, en: text });

/** Whoever writes a record, or a translation of one, cannot make a page do anything. */
function makeHostile() {
  const blocks = lines.map((text, index) =>
    makeBlock(`p${index + 1}`, { text: `${text} ${name}` }),
  );
  const text = { title, lead, blocks, source: { publisher: inBoth(publisher) } };
  const revised = { ...text, revisions: [makeTextRevision({ ...text, title: `${lead} before` })] };
  return makeRelease({
    slug: '2015-02-01-hostile',
    publishedAt: '2015-02-01',
    texts: { ru: makeText(revised), en: makeText(revised) },
    places: ['hostile'],
    notes: [
      {
        id: 'n1',
        block: 'p1',
        quote: inBoth(name),
        text: inBoth(`${note} [a](https://parallel.example/"onclick="alert)`),
        sources: [
          { title: inBoth(title), url: 'https://parallel.example/?a=">%3Cscript>alert(1)' },
        ],
      },
    ],
    otherAccounts: [
      {
        publisher: inBoth(publisher),
        lang: 'en',
        title,
        url: "https://parallel.example/'onload='",
      },
    ],
  });
}

/** Tells of what a payload did: a dialog, or something that only the policy stopped. */
async function watch(page: Page): Promise<readonly string[]> {
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname === 'evil.example')
      happened.push(`request to ${request.url()}`);
  });
  await page.exposeFunction('tell', (what: string) => happened.push(`${what} on ${page.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      void globalThis.tell(`${violatedDirective} ${sample}`);
    });
  });
  return happened;
}

declare global {
  var tell: (what: string) => Promise<void>;
}

// What is parsed does not depend on the width.
test.describe('markup of a stranger stays text', { tag: '@wide' }, () => {
  test('in every question', async ({ page, words }) => {
    test.setTimeout(180_000);
    const happened = await watch(page);
    for (const [index, text] of markup.entries()) {
      const locale = locales[index % locales.length] ?? 'ru';
      const { search, quote, releases } = paths;
      if (index % 3 === 0) await page.goto(quote(locale, { q: text }));
      if (index % 3 === 1) await page.goto(releases(locale, { q: text }));
      await page.goto(search(locale, { q: text }));
      await expect(page.locator('[data-island="live"]')).toBeVisible();
      const label = words(locale)('SearchPage.again');
      const field = page.getByRole('main').getByRole('combobox', { name: label });
      await expect(field).toHaveValue(text.trim());
    }
    expect(happened).toEqual([]);
  });

  test('in every part of a record', async ({ page }) => {
    test.setTimeout(180_000);
    const release = makeHostile();
    const term = makeTerm({
      ...{ id: 'hostile', name: inBoth(name), forms: { ru: [lead], en: [lead] }, aliases: [note] },
      sources: [{ title: inBoth(note), url: 'https://parallel.example/' }],
    });
    const body = makeBody({ name: inBoth(name), menuLabel: inBoth(note) });
    const records = { releases: [release], terms: [term], bodies: [body] };
    const portal = await openPortal({ fill: (folder) => writeContent(folder, records) });
    try {
      await portal.publish();
      const { url } = await portal.start();
      const happened = await watch(page);
      for (const locale of locales) {
        for (const path of [
          paths.release(locale, release.slug),
          paths.parallel(locale, release.slug),
          paths.history(locale, release.slug, { from: 'ru-1', to: 'ru-2' }),
          paths.version(locale, release.slug, 'en-1'),
          ...[paths.home(locale), paths.releases(locale), paths.body(locale, 'mfa')],
          ...[paths.terms(locale), paths.term(locale, 'hostile'), paths.archive(locale, '2015-02')],
          ...[
            paths.search(locale, { q: 'alert' }),
            paths.quote(locale, { q: 'img src x onerror alert' }),
          ],
        ]) {
          const answer = await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
          expect(answer?.status(), path).toBe(200);
        }
        await page.goto(`${url}${paths.release(locale, release.slug)}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
        await expect(page.getByRole('main')).toContainText('<svg onload=alert(1)>');
      }
      expect(happened).toEqual([]);
    } finally {
      await portal.remove();
    }
  });

  test('and would be seen if it did not @core', async ({ page }) => {
    const happened = await watch(page);
    await page.goto(paths.home('en'));
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="alert(1)">');
    });
    await expect.poll(() => happened).not.toEqual([]);
  });
});
