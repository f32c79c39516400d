import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { releaseFile } from '../factories/write-content.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Page } from '@playwright/test';

const webAddress = `https://example.org/${'very-long-path/'.repeat(8)}index.php?id=${'1234567890'.repeat(9)}`;
const words: Record<Language, string> = {
  ru: 'О финансировании сельскохозяйственного частнопредпринимательского высококвалифицированного производства',
  en: 'On counterrevolutionaries’ internationalisation and telecommunications-infrastructure',
};
const code = 'ПОСТАНОВЛЕНИЕ_№'.repeat(9);

function textIn(language: Language) {
  const kinds = ['paragraph', 'heading', 'quote', 'list'] as const;
  return makeText({
    title: `${words[language]} ${webAddress}`,
    lead: `${webAddress} ${words[language]}`,
    blocks: kinds.map((kind, index) =>
      makeBlock(`p${index + 1}`, { kind, text: `${words[language]}: ${webAddress}, ${code}` }),
    ),
    source: { publisher: { ru: words.ru, en: words.en }, handedOver: true, number: code },
  });
}

const record = makeRelease({
  slug: '2015-03-01-long-words',
  texts: { ru: textIn('ru'), en: textIn('en') },
});
const { slug } = record;

const pages: readonly ((language: Language) => string)[] = [
  paths.home,
  (language) => paths.release(language, slug),
  (language) => paths.parallel(language, slug),
  (language) => paths.history(language, slug),
  (language) => paths.lite(language, slug),
  (language) => paths.releases(language, { q: webAddress.slice(0, 200) }),
  (language) => paths.archive(language, '2015-01'),
  (language) => paths.search(language, { q: 'index' }),
  (language) => paths.search(language, { q: code.slice(0, 180) }),
  (language) => paths.quote(language, { q: `${words[language]}: ${webAddress}, ${code}` }),
  (language) => paths.quote(language, { q: `${words[language]}: ${webAddress}x` }),
  (language) => paths.quote(language, { release: slug, p: 'p1' }),
];

test(
  'words and addresses longer than a line never make a page wider',
  { tag: '@one-width' },
  async ({ page }) => {
    test.slow();
    const portal = await openPortal({ releases: [{ file: releaseFile(record), record }] });
    try {
      await portal.publish();
      const { url } = await portal.start();
      const wide: string[] = [];
      for (const [index, path] of pages.entries()) {
        // The style is the same in every language, the words are not.
        const address = path(locales[index % locales.length] ?? 'ru');
        await page.setViewportSize({ width: 320, height: 800 });
        expect((await page.goto(url + address))?.status(), address).toBe(200);
        // What is folded away is part of the page as well.
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
        });
        wide.push(...(await listBeyond(page)).map((found) => `${address.slice(0, 60)}: ${found}`));
      }
      expect(wide).toEqual([]);
    } finally {
      await portal.remove();
    }
  },
);

/** Where the page is wider than the window, and by how much. */
async function listBeyond(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [size, width] of [
    ['100', 320],
    ['200', 320],
    ['200', 390],
    ['100', 900],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate((chosen) => {
      const html = document.documentElement;
      html.dataset['size'] = chosen;
      return html.scrollWidth - html.clientWidth;
    }, size);
    if (beyond > 0) found.push(`${beyond} px at ${width} px and ${size} %`);
  }
  return found;
}
