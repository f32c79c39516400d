import { readFile } from 'node:fs/promises';

import { apiFiles } from '../../lib/routes/api-files.ts';
import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { firstRelease } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { openParagraphMenu } from './support/paragraph-menu.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Page } from '@playwright/test';

const { slug } = firstRelease;
const hash: Record<Language, string> = {
  ru: firstRelease.texts.ru.sha256.slice(0, 8),
  en: firstRelease.texts.en.sha256.slice(0, 8),
};
/** What GOST says of the day of access, in the language of the text. */
const accessed: Record<Language, string> = {
  ru: '(дата обращения: 23.11.2026).',
  en: '(accessed: 23.11.2026).',
};

for (const locale of locales) {
  const address = paths.release(locale, slug);
  const title = firstRelease.texts[locale].title;

  test.describe(`in ${locale}, a reader who wants to cite`, () => {
    test('opens four styles of the text @core', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(address);
      await page.getByRole('link', { name: t('ArticleActions.cite'), exact: true }).click();
      const summary = page.locator('summary', { hasText: t('Citation.title') });
      await expect(summary).toBeInViewport();
      await openCitations(page);
      for (const format of ['gost108', 'gost705', 'apa', 'chicago'] as const) {
        const citation = page.locator('.cite dl > div', {
          hasText: t(`Citation.format.${format}`),
        });
        await expect(citation).toContainText(title);
        await expect(citation).toContainText(hash[locale]);
        await expect(citation.locator('.cite-words')).toHaveAttribute('lang', locale);
      }
    });

    test('finds a blank for the day of access', { tag: '@only-nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(address);
      await openCitations(page);
      await expect(page.getByText(t('Citation.fillIn'))).toBeVisible();
      await expect(page.locator('.cite-words').first()).toContainText(
        /: (ДД\.ММ\.ГГГГ|DD\.MM\.YYYY)\)/u,
      );
      const copy = `${t('Citation.copy')} ${t('Citation.format.gost108')}`;
      await expect(page.getByRole('button', { name: copy })).toHaveCount(0);
    });

    test('gets a paragraph by a plain link', { tag: '@only-nojs' }, async ({ page, words }) => {
      await page.goto(address);
      const menu = await openParagraphMenu(page, 'p2');
      await menu.getByRole('link', { name: words(locale)('ParagraphMenu.cite') }).click();
      await expect(page.locator('body')).toContainText(`${address}#p2`);
    });

    test('finds the day filled in and copies the citation @core', async ({
      page,
      words,
      context,
    }) => {
      const t = words(locale);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
      await page.goto(address);
      await openCitations(page);
      const citation = page.locator('.cite-words').first();
      await expect(citation).toContainText(accessed[locale]);
      await expect(page.getByText(t('Citation.fillIn'))).toBeHidden();

      const name = `${t('Citation.copy')} ${t('Citation.format.gost108')}`;
      await page.getByRole('button', { name }).click();
      await expect(page.getByText(t('Citation.copied'))).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await citation.textContent());
    });

    test('cites the paragraph of the address, and the whole text again', async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(address);
      const menu = await openParagraphMenu(page, 'p2');
      await menu.getByRole('link', { name: t('ParagraphMenu.cite') }).click();
      await expect(page).toHaveURL(`${address}#p2`);
      const citation = page.locator('.cite-words').first();
      await expect(citation).toContainText(`${address}#p2 (`);
      const bibtex = page.locator('.cite').getByRole('link', { name: 'BibTeX' });
      await expect(bibtex).toHaveAttribute('href', /&paragraph=p2$/u);

      await page.getByRole('link', { name: t('Citation.whole') }).click();
      await expect(citation).toContainText(`${address} (`);
      await expect(bibtex).not.toHaveAttribute('href', /paragraph/u);
    });

    test('downloads a file for a reference manager @core', { tag: '@nojs' }, async ({ page }) => {
      await page.goto(address);
      await openCitations(page);
      const downloading = page.waitForEvent('download');
      await page.locator('.cite').getByRole('link', { name: 'RIS' }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(`${slug}-${locale}.ris`);
      const file = await readFile(await download.path(), 'utf8');
      expect(file).toContain(`TI  - ${title}\r\n`);
      expect(file).toContain(`UR  - ${e2eOrigin}${address}\r\n`);
    });

    test('meets no barrier in the open citations', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${address}#p2`);
        await openCitations(page);
        await expectAccessible(page);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test('finds the citation on paper', { tag: '@nojs' }, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.cite-print')).toContainText(`${e2eOrigin}${address}`);
      await expect(page.locator('.cite')).toBeHidden();
    });
  });

  test(`reference managers find the data of the text in ${locale} @core`, async ({
    page,
    request,
  }) => {
    await page.goto(address);
    const tag = (name: string) => page.locator(`meta[name="${name}"]`);
    await expect(tag('citation_title')).toHaveAttribute('content', title);
    // The day of the original is not that of the portal's translation.
    const date = tag('citation_publication_date');
    if (firstRelease.texts[locale].origin === 'as-published') {
      await expect(date).toHaveAttribute('content', '2015/01/25');
    } else {
      await expect(date).toHaveCount(0);
    }
    await expect(tag('citation_public_url')).toHaveAttribute('content', `${e2eOrigin}${address}`);
    const link = page.locator('link[type="application/vnd.citationstyles.csl+json"]');
    const csl = await request.get((await link.getAttribute('href')) ?? '');
    expect(csl.headers()['content-type']).toBe('application/vnd.citationstyles.csl+json');
    expect(await csl.json()).toMatchObject([{ title, URL: `${e2eOrigin}${address}` }]);
  });
}

test('a translation says in every format that it is not official', async ({ request }) => {
  for (const format of ['gost108', 'gost705', 'apa', 'chicago', 'bibtex', 'ris', 'csl']) {
    const response = await request.get(apiFiles.citation(slug, { format, lang: 'ru' }));
    expect(await response.text()).toContain('редакционный перевод с английского, не официальный');
  }
});

test('bad questions are answered with problem details @core', async ({ request }) => {
  for (const [parameters, status, parameter] of [
    [{ format: 'mla' }, 400, 'format'],
    [{ format: 'apa', lang: 'de' }, 400, 'lang'],
    [{ format: 'apa', paragraph: 'p99' }, 404, 'paragraph'],
  ] as const) {
    const response = await request.get(apiFiles.citation(slug, parameters));
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ parameter });
  }
});

test.describe('a portal with a text in one language and a withdrawn release', () => {
  // One portal for all of them.
  test.describe.configure({ mode: 'default' });
  const only = makeRelease({
    slug: '2015-02-01-english-only',
    publishedAt: '2015-02-01',
    texts: { en: makeText({ title: 'Only in English', origin: 'unknown' }) },
  });
  const withdrawn = makeRelease({
    slug: '2015-02-02-withdrawn',
    publishedAt: '2015-02-02',
    status: 'withdrawn',
    withdrawnAt: '2015-03-01',
    reason: { ru: 'Причина.', en: 'The reason.' },
  });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openPortal({
      releases: [only, withdrawn].map((record) => ({
        file: `releases/2015/${record.slug}.json`,
        record,
      })),
    });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  test('the text that exists is cited in its own language and at its own address', async ({
    page,
  }) => {
    await page.goto(`${url}${paths.release('ru', only.slug)}`);
    await openCitations(page);
    const citation = page.locator('.cite-words').first();
    await expect(citation).toHaveAttribute('lang', 'en');
    await expect(citation).toContainText(paths.release('en', only.slug));
    await expect(citation).toContainText('[origin of the text unknown]');
  });

  test('what is withdrawn is not cited', async ({ page, request }) => {
    await page.goto(`${url}${paths.release('en', withdrawn.slug)}`);
    await expect(page.locator('.cite')).toHaveCount(0);
    const response = await request.get(url + apiFiles.citation(withdrawn.slug, { format: 'apa' }));
    expect(response.status()).toBe(410);
  });
});

/** Opens the disclosure unless a way to it has done so. */
async function openCitations(page: Page): Promise<void> {
  const details = page.locator('.cite details');
  const isOpen = await details.evaluate((node) => node instanceof HTMLDetailsElement && node.open);
  if (!isOpen) await details.locator('summary').click();
  await expect(page.locator('.cite-words').first()).toBeVisible();
}
