import { brotliCompressSync } from 'node:zlib';

import { fromMarkdown } from 'mdast-util-from-markdown';

import { documentPaths, paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { firstRelease, firstStatuses } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, expectAccessible, expectContrast, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';

const other: Record<Language, Language> = { ru: 'en', en: 'ru' };
const { slug, texts, note } = firstRelease;
const mostBytes = 14 * 1024;

for (const locale of locales) {
  test(`the light page in ${locale} has everything and asks for nothing else @nojs @core`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    const response = await page.goto(paths.lite(locale, slug), { waitUntil: 'networkidle' });
    expect(asked).toEqual([e2eOrigin + paths.lite(locale, slug)]);
    expect(refused).toEqual([]);
    expect(await response?.headerValue('content-security-policy')).toContain(
      "style-src 'self' 'sha256-",
    );
    expect(brotliCompressSync(await page.content()).byteLength).toBeLessThanOrEqual(mostBytes);
    await expect(page.locator('script')).toHaveCount(0);

    const { title, blocks, sha256, source } = texts[locale];
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const { id, text } of blocks) await expect(page.locator(`#${id}`)).toHaveText(text);
    await expect(page.getByText(firstStatuses[locale].own)).toBeVisible();
    await expect(page.getByText(note?.text[locale] ?? '', { exact: true })).toBeVisible();
    await expect(page.getByText(sha256)).toBeVisible();
    await expect(page.getByRole('link', { name: source.publisher[locale] })).toHaveAttribute(
      'href',
      source.url,
    );
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      e2eOrigin + paths.release(locale, slug),
    );
    await expect(page.locator('#saved')).toBeHidden();
    await page.getByRole('navigation').locator(`[hreflang="${other[locale]}"]`).click();
    await expect(page).toHaveURL(paths.lite(other[locale], slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[other[locale]].title);
  });

  test(`the light page in ${locale} is accessible in both colour schemes @one-width`, async ({
    page,
  }) => {
    await page.goto(paths.lite(locale, slug));
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
  });

  test(`the light page in ${locale} does not scroll sideways at 320 px @one-width @nojs`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of [paths.lite(locale, slug), paths.offline(locale)]) {
      await page.goto(path);
      const width = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }
  });

  test(`the release in ${locale} leads to its other forms, which have the stored words @one-width @core`, async ({
    page,
    request,
    words,
  }) => {
    const t = words(locale);
    await page.goto(paths.release(locale, slug));
    const forms = [
      { path: paths.lite(locale, slug), type: 'text/html' },
      { path: paths.text(locale, slug), type: 'text/plain' },
      { path: paths.markdown(locale, slug), type: 'text/markdown' },
    ];
    await page.getByText(t('OtherForms.title')).click();
    for (const { path, type } of forms) {
      const alternate = page.locator(`link[rel="alternate"][type="${type}"]`);
      await expect(alternate).toHaveAttribute('href', e2eOrigin + path);
      await expect(page.locator(`.exports a[href="${path}"]`)).toBeVisible();
      const response = await request.get(path);
      expect(response.headers()['content-type']).toBe(`${type}; charset=utf-8`);
    }
    const text = await request.get(paths.text(locale, slug));
    expect(text.headers()['link']).toBe(
      `<${e2eOrigin}${paths.release(locale, slug)}>; rel="canonical"`,
    );
    expect(text.headers()['content-disposition']).toMatch(/^inline/u);
    const stored = texts[locale].blocks.map((block) => block.text);
    expect(await text.text()).toContain(stored.join('\n\n'));
    const markdown = await (await request.get(paths.markdown(locale, slug))).text();
    const paragraphs = fromMarkdown(markdown).children.map((node) =>
      'children' in node ? node.children.map((child) => ('value' in child ? child.value : '')) : [],
    );
    const read = paragraphs.map((parts) => parts.filter((part) => !part.startsWith('<')).join(''));
    expect(read).toEqual(expect.arrayContaining(stored));
  });

  test(`the browser can search in ${locale} as the description says @one-width`, async ({
    page,
    request,
    words,
  }) => {
    const xml = await (await request.get(documentPaths.openSearch(locale))).text();
    const template = /type="text\/html"[^>]*template="([^"]+)"/u.exec(xml)?.[1] ?? '';
    await page.goto(template.replace('{searchTerms}', encodeURIComponent('Лавров')));
    await expect(page.getByRole('link', { name: texts[locale].title }).first()).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(words(locale)('SearchPage.title'), 'u'));
  });
}

test('withdrawn releases and missing translations are said in every form @one-width', async ({
  request,
  words,
}) => {
  const withdrawn = '2015-02-02-withdrawn';
  const russian = '2015-02-01-russian-only';
  const reason = { ru: 'Причина отзыва.', en: 'The reason of the withdrawal.' };
  const records = [
    makeRelease({ slug: withdrawn, status: 'withdrawn', withdrawnAt: '2015-03-01', reason }),
    makeRelease({ slug: russian, texts: { ru: makeText({ title: 'Только по-русски' }) } }),
  ];
  const portal = await openPortal({
    releases: records.map((record) => ({ file: `releases/2015/${record.slug}.json`, record })),
  });
  try {
    await portal.publish();
    const { url } = await portal.start();
    for (const locale of locales) {
      for (const form of [paths.lite, paths.text, paths.markdown]) {
        const gone = await request.get(url + form(locale, withdrawn));
        expect(gone.status()).toBe(410);
        const said = await gone.text();
        expect(said).toContain(reason[locale]);
        expect(said).not.toContain('Text of p1.');
      }
    }
    const t = words('en');
    for (const form of [paths.lite, paths.text, paths.markdown]) {
      const said = await (await request.get(url + form('en', russian))).text();
      expect(said).toContain(t('MissingTranslation.title'));
      // The Russian text, with its own typography on the light page.
      expect(said.replaceAll(/<\/?span>/gu, '')).toContain('Text of p1.');
      expect((await request.get(url + form('en', 'no-such-release'))).status()).toBe(404);
    }
  } finally {
    await portal.remove();
  }
});
