import { listParts, placeBlocks } from '../../lib/model/parts.ts';
import { autonyms } from '../../lib/i18n/language-names.ts';
import { toWritten } from '../../lib/model/written.ts';
import { paths } from '../../lib/routes/paths.ts';
import { makeLongRelease } from '../factories/make-long-release.ts';
import { makeText } from '../factories/make-text.ts';
import { releaseFile } from '../factories/write-content.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Block } from '../../lib/model/block.ts';
import type { ReleaseText } from '../../lib/model/text.ts';

const long = makeLongRelease({
  slug: '2015-02-03-long',
  words: 17_000,
  paragraphs: 8,
});
const { slug } = long;
/** Its English text ends a paragraph earlier. */
const even = makeLongRelease({ slug: '2015-02-04-uneven', words: 4000 });
const blocks = even.texts.ru?.blocks ?? [];
const last = blocks.at(-1)?.id ?? '';
const shorter = makeText({ title: 'A long transcript', blocks: blocks.slice(0, -1) });
const uneven = { ...even, texts: { ...even.texts, en: shorter } };
const parts = listParts(long);
const places = placeBlocks(long, parts);
const block = 'p200';
const part = places.get(block) ?? 0;

function wordsIn(
  text: ReleaseText | undefined,
  choose: (blocks: readonly Block[]) => Block | undefined,
): string {
  const found = choose(text?.blocks ?? []);
  return found ? toWritten(found).text : '';
}

let portal: Awaited<ReturnType<typeof openPortal>>;
let url = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  portal = await openPortal({
    releases: [long, uneven].map((record) => ({ file: releaseFile(record), record })),
  });
  await portal.publish();
  ({ url } = await portal.start());
});
test.afterAll(async () => {
  await portal.remove();
});

test('every form of a long text is served, and no page is heavy', { tag: '@wide' }, async () => {
  test.setTimeout(120_000);
  for (const toPath of [paths.release, paths.parallel, paths.lite]) {
    for (const number of [1, part, parts.length]) {
      const answer = await fetch(url + toPath('ru', slug, undefined, number));
      expect(answer.status).toBe(200);
      expect((await answer.arrayBuffer()).byteLength).toBeLessThan(300 * 1024);
    }
  }
  const last = wordsIn(long.texts.en, (blocks) => blocks.at(-1));
  for (const path of [
    paths.text('en', slug),
    paths.markdown('en', slug),
    `/api/v1/releases/${slug}`,
  ]) {
    expect(await (await fetch(url + path)).text()).toContain(last);
  }
  expect((await fetch(url + paths.release('ru', slug, undefined, parts.length + 1))).status).toBe(
    404,
  );
});

test('links from elsewhere lead to the paragraph, which the switch keeps @core', async ({
  page,
}) => {
  for (const locale of locales) {
    await page.goto(url + paths.release(locale, slug, block));
    await page.waitForURL(url + paths.release(locale, slug, block, part));
    await expect(page.locator(`#${block}`)).toBeInViewport();
    for (const other of locales) {
      if (other === locale) continue;
      await page.getByRole('link', { name: autonyms[other], exact: true }).first().click();
      await page.waitForURL(url + paths.release(other, slug, block, part));
      await expect(page.locator(`#${block}`)).toBeInViewport();
    }
  }
});

test('a paragraph that the text lacks leads to its part, once', async ({ page }) => {
  const pages: string[] = [];
  page.on('framenavigated', (frame) => pages.push(frame.url()));
  await page.goto(url + paths.release('en', uneven.slug, last));
  const place = placeBlocks(uneven, listParts(uneven)).get(last);
  await page.waitForURL(url + paths.release('en', uneven.slug, last, place));
  await page.waitForTimeout(1000);
  expect(pages).toHaveLength(2);
});

test(
  'the contents lead to every part in either view',
  { tag: '@nojs' },
  async ({ page, words }) => {
    test.setTimeout(60_000);
    for (const locale of locales) {
      const t = words(locale);
      for (const toPath of [paths.release, paths.parallel]) {
        await page.goto(url + toPath(locale, slug));
        await page.getByText(t('ReleaseParts.current', { number: 1, count: parts.length })).click();
        const contents = page.getByRole('navigation', {
          name: t('ReleaseParts.label'),
          exact: true,
        });
        await expect(contents.getByRole('listitem')).toHaveCount(parts.length);
        await contents
          .getByRole('link', { name: t('ReleaseParts.part', { number: 2 }), exact: true })
          .click();
        await expect(page).toHaveURL(url + toPath(locale, slug, undefined, 2));
        await page.getByRole('link', { name: t('ReleaseParts.next') }).click();
        await expect(page).toHaveURL(url + toPath(locale, slug, undefined, 3));
      }
    }
  },
);

// axe needs many seconds for a page so long, and every part has the same markup.
test('a part with its contents open is accessible', { tag: '@wide' }, async ({ page, words }) => {
  test.setTimeout(120_000);
  await page.goto(url + paths.release('ru', slug, undefined, parts.length));
  const current = { number: parts.length, count: parts.length };
  await page.getByText(words('ru')('ReleaseParts.current', current)).click();
  await expectAccessible(page);
});

test('what a quotation and a citation name is in the right part', { tag: '@wide' }, async () => {
  const words = wordsIn(long.texts.ru, (all) => all.find(({ id }) => id === block));
  const quotation = words.split('. ').slice(0, 2).join('. ');
  const quote = await fetch(`${url}/api/v1/quote?${String(new URLSearchParams({ q: quotation }))}`);
  expect(JSON.stringify(await quote.json())).toContain(paths.release('ru', slug, block, part));
  const citation = await fetch(
    `${url}/api/v1/releases/${slug}/citation?format=apa&lang=en&paragraph=${block}`,
  );
  expect(await citation.text()).toContain(paths.release('en', slug, block, part));
});
