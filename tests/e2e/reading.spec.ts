import { paths } from '../../lib/routes/paths.ts';
import { firstRelease, firstStatuses } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

for (const locale of locales) {
  const text = firstRelease.texts[locale];
  const address = paths.release(locale, firstRelease.slug);

  test.describe(`in ${locale}, a reader`, { tag: '@nojs' }, () => {
    test('comes from the home page to the release @core', async ({ page }) => {
      await page.goto(paths.home(locale));
      await page.getByRole('link', { name: text.title }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
    });

    test('reads every paragraph word for word as it is stored @core', async ({ page }) => {
      await page.goto(address);
      for (const block of text.blocks) {
        await expect(page.locator(`#${block.id} > p`)).toHaveText(block.text, {
          useInnerText: false,
        });
        const shown = await page.locator(`#${block.id} > p`).evaluate((node) => node.textContent);
        expect(shown).toBe(block.text);
      }
    });

    test('is told what this text is and what the other one is @core', async ({ page }) => {
      await page.goto(address);
      const { own, other } = firstStatuses[locale];
      await expect(page.getByRole('group').filter({ hasText: own })).toContainText(other);
    });

    test('opens the record line to source, status and fingerprint @core', async ({
      page,
      words,
    }) => {
      await page.goto(address);
      const t = words(locale);
      await page.locator('summary').filter({ hasText: firstStatuses[locale].own }).click();
      await expect(page.getByText(text.sha256)).toBeVisible();
      await expect(page.getByText(t('RecordFacts.handedOver'))).toBeVisible();
      await expect(page.getByText(t('RecordFacts.rightsNotStated'))).toBeVisible();
      await expect(page.getByRole('link', { name: text.source.publisher[locale] })).toHaveAttribute(
        'href',
        text.source.url,
      );
    });

    test('finds the note on the translation with both its sources @core', async ({
      page,
      words,
      isMobile,
    }) => {
      await page.goto(address);
      const note = page.locator('#n1');
      if (isMobile) await note.getByText(words(locale)('ReleaseBlock.note')).click();
      await expect(note).toContainText(firstRelease.note?.text[locale].split('\n')[0] ?? 'missing');
      for (const { url } of firstRelease.note?.sources ?? []) {
        await expect(note.locator(`a[href="${url}"]`)).toBeVisible();
      }
    });

    test('goes to the body and finds its documents', async ({ page, words }) => {
      await page.goto(address);
      const way = page.getByRole('navigation', { name: words(locale)('Breadcrumbs.label') });
      await way.getByRole('link').last().click();
      await expect(page).toHaveURL(paths.body(locale, 'mfa'));
      await expect(page.getByRole('link', { name: text.title })).toBeVisible();
      await expect(page.getByText(words(locale)('ReleaseKind.note')).first()).toBeVisible();
    });

    test('searches the texts and lands at the paragraph @core', async ({
      page,
      words,
      isMobile,
    }) => {
      await page.goto(paths.home(locale));
      const t = words(locale);
      const form = page.getByRole('main').getByRole('search');
      const header = page.getByRole('banner').getByRole('search').first();
      const search = isMobile ? form : header;
      await search.getByRole('searchbox').fill(locale === 'ru' ? 'артиллерийских' : 'artillery');
      await search.getByRole('button', { name: t('SiteHeader.searchButton') }).click();
      await page.locator('.snip').first().click();
      await expect(page).toHaveURL(`${paths.release(locale, firstRelease.slug)}#p3`);
    });

    test('sees the years of the Federal Migration Service told plainly', async ({
      page,
      words,
    }) => {
      await page.goto(paths.body(locale, 'fms'));
      const date = locale === 'ru' ? '5 апреля 2016 г.' : '5 April 2016';
      const status = words(locale)('BodyHead.abolished', { date: date.replaceAll(' ', '\u00A0') });
      await expect(page.locator('.status').getByText(status, { exact: true })).toBeVisible();
    });
  });
}

test('copies a paragraph without the marks that are drawn into it', async ({ page }) => {
  const block = firstRelease.texts.ru.blocks[1];
  await page.goto(paths.release('ru', firstRelease.slug));
  const copied = await page.locator('#p2 > p').evaluate((node) => {
    const selection = getSelection();
    selection?.selectAllChildren(node);
    return selection?.toString();
  });
  expect(copied).toBe(block?.text);
});
