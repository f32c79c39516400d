import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { normalise, print, textOf } from './support/paper.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, locales, test } from './support/test.ts';

const { slug, texts, note } = firstRelease;
/** Between the columns of an A4 sheet, in points: numbers stand in it, no text. */
const gutter = { from: 275, to: 310 };

// Paper has one width.
test.describe('on paper', { tag: '@one-width' }, () => {
  for (const locale of locales) {
    test(`the release in ${locale} is whole and says where it comes from @core`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      // What the reader chose for the screen is not printed.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(paths.release(locale, slug));
      const paper = await print(page);
      const text = textOf(paper);

      const { title, blocks, source } = texts[locale];
      const passages = [title, ...blocks.map((block) => block.text)];
      const ofNote = [note?.text[locale] ?? '', ...(note?.sources ?? []).map(({ url }) => url)];
      const citation = `${e2eOrigin}${paths.release(locale, slug)}`;
      for (const passage of [...passages, ...ofNote, source.url, citation]) {
        expect(text).toContain(normalise(passage));
      }
      // The text comes first.
      const last = text.indexOf(normalise(blocks.at(-1)?.text ?? 'missing'));
      expect(last).toBeLessThan(text.indexOf(normalise(source.url)));
      expect(paper.feet).toEqual(paper.feet.map((_, at) => `${at + 1} / ${paper.feet.length}`));
      expect(paper.feet.length).toBeGreaterThan(1);
      for (const way of ['SiteHeader.releases', 'SiteFooter.terms', 'PageShell.skip'] as const) {
        expect(text).not.toContain(normalise(t(way)));
      }
    });

    test(`both texts stand in two columns in ${locale}`, async ({ page }) => {
      await page.goto(paths.parallel(locale, slug));
      const paper = await print(page);

      for (const { text } of texts.ru.blocks) {
        expect(textOf(paper, { to: gutter.from })).toContain(normalise(text));
      }
      for (const { text } of texts.en.blocks) {
        expect(textOf(paper, { from: gutter.to })).toContain(normalise(text));
      }
    });
  }

  test('colours of a dark screen stay on the screen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto(paths.release('ru', slug));
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
});
