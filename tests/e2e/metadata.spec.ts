import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, locales, test } from './support/test.ts';

for (const locale of locales) {
  test(`a release in ${locale} says to machines what it is @core`, async ({ page }) => {
    await page.goto(paths.release(locale, firstRelease.slug));
    const url = `${e2eOrigin}${paths.release(locale, firstRelease.slug)}`;
    await expect(page).toHaveTitle(
      new RegExp(`^${escape(firstRelease.texts[locale].title)} — `, 'u'),
    );
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', url);
    for (const language of locales) {
      await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
        'href',
        `${e2eOrigin}${paths.release(language, firstRelease.slug)}`,
      );
    }
    await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute(
      'href',
      `${e2eOrigin}${paths.release('en', firstRelease.slug)}`,
    );
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
      'content',
      firstRelease.texts[locale].title,
    );
    const json: unknown = JSON.parse(
      await page.locator('script[type="application/ld+json"]').first().innerText(),
    );
    // When the portal's own translation was published is not recorded, and the day of its original is not its own.
    const isPublished = firstRelease.texts[locale].origin === 'as-published';
    expect(json).toMatchObject({
      '@type': 'NewsArticle',
      headline: firstRelease.texts[locale].title,
      ...(isPublished && { datePublished: '2015-01-25' }),
      inLanguage: { ru: 'ru-RU', en: 'en-GB' }[locale],
    });
    if (!isPublished) expect(json).not.toHaveProperty('datePublished');
  });

  test(`a note in ${locale} is the portal's article and not a body's news @core`, async ({
    page,
  }) => {
    await page.goto(paths.release(locale, '2026-11-23-federal-migration-service-abolished'));
    const json: unknown = JSON.parse(
      await page.locator('script[type="application/ld+json"]').first().innerText(),
    );
    expect(json).toMatchObject({ '@type': 'Article', author: { '@type': 'Organization' } });
  });
}

test('the front page of every language points to / for the others @core', async ({ page }) => {
  await page.goto(paths.home('ru'));
  await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute('href', e2eOrigin);
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
