import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';

import { corpusUnitSchema, releasePageSchema } from '../../lib/api/schemas.ts';
import { apiFiles } from '../../lib/routes/api-files.ts';
import { apiPaths, paths } from '../../lib/routes/paths.ts';
import { findTmxFault } from '../factories/validate-tmx.ts';
import { openDemoPortal } from './support/demo-portal.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Locator } from '@playwright/test';
import type { ExportFormat } from '../../lib/routes/api-files.ts';

const { slug, texts } = firstRelease;
/** The title and every block: both texts have each of them. */
const pairCount = 1 + texts.ru.blocks.length;

async function download(link: Locator): Promise<{ name: string; text: string }> {
  const waiting = link.page().waitForEvent('download');
  await link.click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const readLines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => corpusUnitSchema.parse(JSON.parse(line)));

for (const locale of locales) {
  test(
    `a release in ${locale} can be had as pairs in every format @core`,
    { tag: '@nojs' },
    async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.release(locale, slug));
      const exports = page.locator('details', { hasText: t('CorpusLinks.title') });
      await expect(exports.getByRole('link')).toHaveCount(0);
      await exports.getByText(t('CorpusLinks.title')).click();
      const linkTo = (format: ExportFormat) =>
        exports.getByRole('link', { name: t(`CorpusLinks.${format}`), exact: true });

      const tmx = await download(linkTo('tmx'));
      expect(tmx.name).toBe(`${slug}.tmx`);
      expect(findTmxFault(tmx.text)).toBeNull();
      expect(tmx.text.split('<tu ')).toHaveLength(pairCount + 1);
      expect(tmx.text).toContain(`tuid="${slug}#p2"`);

      const tsv = await download(linkTo('tsv'));
      const rows = parse<Record<string, string>>(tsv.text, {
        ...{ columns: true, delimiter: '\t' },
      });
      expect(rows.map(({ ru }) => ru)).toEqual([
        texts.ru.title,
        ...texts.ru.blocks.map(({ text }) => text),
      ]);

      const units = readLines((await download(linkTo('jsonl'))).text);
      expect(units[1]).toMatchObject({
        id: `${slug}#p1`,
        en: texts.en.blocks[0]?.text,
        sourceLanguage: 'en',
        origin: { ru: 'portal-translation', en: 'as-published' },
        rights: { ru: null, en: null },
        sha256: { ru: texts.ru.sha256, en: texts.en.sha256 },
        demonstration: false,
      });

      await exports.getByRole('link', { name: t('CorpusLinks.about') }).click();
      await expect(page).toHaveURL(paths.aboutPage(locale, 'corpus'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('CorpusGuide.title'));
    },
  );

  test(`the links of a release in ${locale} can be opened by everybody`, async ({
    page,
    words,
  }) => {
    const t = words(locale);
    await page.goto(paths.release(locale, slug));
    const summary = page.getByText(t('CorpusLinks.title'));
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: t('CorpusLinks.tmx') })).toBeVisible();
    await expectAccessible(page);
  });

  test(
    `the page about the corpus in ${locale} says what it is and leads to it @core`,
    { tag: '@nojs' },
    async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.about(locale));
      await page
        .getByRole('main')
        .getByRole('link', { name: t('AboutPage.reuse.corpus') })
        .click();
      await expect(page).toHaveURL(paths.aboutPage(locale, 'corpus'));
      for (const name of [
        'unit',
        'status',
        'rights',
        'formats',
        'requests',
        'limits',
        'cite',
      ] as const) {
        await expect(
          page.getByRole('heading', { name: t(`CorpusGuide.${name}.title`) }),
        ).toBeVisible();
      }
      const footer = page.getByRole('contentinfo');
      await expect(footer.getByRole('link', { name: t('SiteFooter.corpus') })).toHaveAttribute(
        'href',
        paths.aboutPage(locale, 'corpus'),
      );
      const { name, text } = await download(
        page.getByRole('main').getByRole('link', { name: 'TMX' }),
      );
      expect(name).toBe('parallel-corpus.tmx');
      expect(findTmxFault(text)).toBeNull();
    },
  );
}

test.describe('demonstration records', () => {
  // One portal for all of them.
  test.describe.configure({ mode: 'default' });
  let portal: Awaited<ReturnType<typeof openDemoPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openDemoPortal();
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    test(
      `can be had in ${locale} as they are filtered, marked in the file`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        const filters = { kind: ['statement' as const], sort: 'oldest' as const };
        await page.goto(url + paths.releases(locale, filters));
        const exports = page.locator('details', { hasText: t('CorpusLinks.title') });
        await exports.getByText(t('CorpusLinks.title')).click();
        const link = exports.getByRole('link', { name: t('CorpusLinks.jsonl') });
        await expect(link).toHaveAttribute('href', apiFiles.corpus('jsonl', filters));
        const { name, text } = await download(link);
        expect(name).toBe('demonstration-parallel-corpus-statement.jsonl');
        const units = readLines(text);
        expect(units.length).toBeGreaterThan(10);
        expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(['statement']));
        expect(units.every(({ demonstration }) => demonstration)).toBe(true);
        expect(new Set(units.map(({ ru }) => ru)).size).toBeGreaterThan(10);
      },
    );

    test(`follow in ${locale} a choice that is made without a new page`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(url + paths.releases(locale, { lang: 'both' }));
      await expect(page.locator('[data-island="live"]')).toBeVisible();
      const exports = page.locator('details', { hasText: t('CorpusLinks.title') });
      await exports.getByText(t('CorpusLinks.title')).click();
      const link = exports.getByRole('link', { name: t('CorpusLinks.tsv') });
      await expect(link).toHaveAttribute('href', apiFiles.corpus('tsv', { lang: 'both' }));
      const chips = page.getByRole('list', { name: t('FilterChips.label') });
      await chips.getByRole('link', { name: t('FilterForm.inBoth') }).click();
      await expect(link).toHaveAttribute('href', apiFiles.corpus('tsv'));
    });

    test(
      `of one language offer no pairs in ${locale}`,
      { tag: '@nojs' },
      async ({ page, request, words }) => {
        const t = words(locale);
        const listed = await request.get(`${url}${apiPaths.releases}?limit=100`);
        const { items } = releasePageSchema.parse(await listed.json());
        const alone = items.find(({ titles = {} }) => Object.keys(titles).length === 1);
        await page.goto(url + paths.release(locale, alone?.slug ?? ''));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText(t('CorpusLinks.title'))).toHaveCount(0);
      },
    );
  }

  test('of one language are left out, and counted beforehand', async ({ request }) => {
    const both = await request.get(`${url}${apiFiles.corpus('jsonl', { lang: 'both' })}`);
    const all = await request.get(`${url}${apiFiles.corpus('jsonl')}`);
    expect(all.headers()['x-units']).toBe(both.headers()['x-units']);
    expect(await all.text()).toBe(await both.text());
    expect(both.headers()['x-skipped-releases']).toBe('0');
    expect(Number(all.headers()['x-skipped-releases'])).toBeGreaterThan(0);
    expect((await all.text()).split('\n').length - 1).toBe(Number(all.headers()['x-units']));
  });
});

test.describe('asked by programs', () => {
  test('a problem names the parameter @core', async ({ request }) => {
    for (const [path, status, parameter] of [
      ['/api/v1/corpus', 400, 'format'],
      ['/api/v1/corpus?format=doc', 400, 'format'],
      ['/api/v1/corpus?format=tmx&year=x', 400, 'year'],
      ['/api/v1/releases/nothing/export?format=tmx', 404, 'slug'],
    ] as const) {
      const response = await request.get(path);
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ status, parameter });
    }
  });

  test('a copy that is still current is not sent again', async ({ request }) => {
    const path = apiFiles.releaseExport(slug, 'tmx');
    const head = await request.head(path);
    expect(head.headers()['x-units']).toBe(String(pairCount));
    const again = await request.get(path, {
      headers: { 'If-None-Match': head.headers()['etag'] ?? '' },
    });
    expect(again.status()).toBe(304);
  });
});
