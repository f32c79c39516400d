import { brotliCompressSync } from 'node:zlib';

import minskProtocol from '../../content/terms/minsk-protocol.json' with { type: 'json' };
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { releaseFile, writeRecord } from '../factories/write-content.ts';
import { apiFiles } from '../../lib/routes/api-files.ts';
import { toHeading } from '../../lib/i18n/term-names.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

const card = '#p2-minsk-protocol';
const kilobyte = 1024;

for (const locale of locales) {
  const release = paths.release(locale, firstRelease.slug);
  const other = locales.filter((language) => language !== locale);

  test.describe(`in ${locale}, a reader`, { tag: '@nojs' }, () => {
    test('comes from the footer to a term and on to the paragraph @core', async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(paths.home(locale));
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: t('TermIndex.title') })
        .click();
      await expect(page).toHaveURL(paths.terms(locale));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('TermIndex.title'));
      await expect(page.getByText(t('TermIndex.spellings'))).toBeVisible();

      await page.getByRole('link', { name: minskProtocol.name[locale], exact: true }).click();
      await expect(page).toHaveURL(paths.term(locale, minskProtocol.id));
      for (const language of other) {
        await expect(page.locator(`.names[lang="${language}"]`)).toHaveText(
          minskProtocol.name[language],
        );
      }
      const facts = page.locator('.term-facts');
      for (const form of minskProtocol.forms.ru) await expect(facts).toContainText(form);
      for (const { url, title } of minskProtocol.sources) {
        await expect(facts.getByRole('link', { name: title[locale] })).toHaveAttribute('href', url);
      }
      await page.getByRole('link', { name: t('TermReleases.paragraph', { number: 2 }) }).click();
      await expect(page).toHaveURL(paths.release(locale, firstRelease.slug, 'p2'));
    });

    test('finds the names of a kind in the order of the alphabet @core', async ({
      page,
      words,
    }) => {
      await page.goto(paths.terms(locale));
      const group = page.locator('#document');
      await expect(group.getByRole('heading', { level: 2 })).toHaveText(
        words(locale)('TermIndex.kind.document'),
      );
      const names = await group.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
      expect(names).toContain(minskProtocol.name[locale]);
      const people = await page
        .locator('#person')
        .getByRole('heading', { level: 3 })
        .allInnerTexts();
      const surnames = people.map((name) => name.split(/\s/u).at(-1) ?? '');
      expect(surnames).toEqual(surnames.toSorted(new Intl.Collator(locale).compare));
    });

    test('is told when a term of a document does not stand in its text', async ({
      page,
      words,
    }) => {
      await page.goto(paths.term(locale, 'minsk-memorandum'));
      await expect(page.getByText(words(locale)('TermReleases.notFound'))).toBeVisible();
    });

    test('meets each name once a paragraph, and the text as it is stored', async ({ page }) => {
      await page.goto(release);
      await expect(page.locator('#p2 > p a[href="#p2-kiev"]')).toHaveCount(1);
      await expect(page.locator('#p3 > p a[href="#p3-kiev"]')).toHaveCount(1);
      const note = page.locator('#p2 .noted');
      await expect(note.locator(`a[href="${card}"]`)).toBeVisible();
      await expect(note).toHaveText(firstRelease.note?.quote[locale] ?? 'missing');
      await expect(page.locator('.term-card:visible')).toHaveCount(0);
    });
  });

  test(
    `opens and closes a card in ${locale} without a script, and the page stays where it is`,
    { tag: '@only-nojs' },
    async ({ page, words }) => {
      // Scrolling takes no time then.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(release);
      await page.locator(`a[href="${card}"]`).click();
      await expect(page).toHaveURL(`${release}${card}`);
      await expect(page.locator(card)).toBeInViewport();
      await expect(page.locator(card).getByText(minskProtocol.name[locale])).toBeVisible();
      await expect(page.locator('.term-card:visible')).toHaveCount(1);

      const place = await page.evaluate(() => scrollY);
      await page
        .locator(card)
        .getByRole('link', { name: words(locale)('TermCard.close') })
        .click();
      await expect(page.locator(card)).toBeHidden();
      expect(await page.evaluate(() => scrollY)).toBe(place);
      await page.goBack();
      await expect(page.locator(card)).toBeVisible();
      await page.locator(card).getByRole('link', { name: minskProtocol.name[locale] }).click();
      await expect(page).toHaveURL(paths.term(locale, minskProtocol.id));
    },
  );

  test(`opens a card in ${locale} beside the words, and the address stays @core`, async ({
    page,
    words,
  }) => {
    await page.goto(release);
    const link = page.locator(`a[href="${card}"]`);
    await link.click();
    await expect(page.locator(card)).toBeVisible();
    await expect(page).toHaveURL(release);
    await expectAccessible(page);
    await page
      .locator(card)
      .getByRole('link', { name: words(locale)('TermCard.close') })
      .click();
    await expect(page.locator(card)).toBeHidden();

    await link.click();
    await page.locator('h1').click();
    await expect(page.locator(card)).toBeHidden();
  });

  test(`a card in ${locale} has room for its words wherever its name stands`, async ({ page }) => {
    await page.goto(release);
    for (const name of await page.locator('.para .term').all()) {
      await name.click();
      const open = page.locator('.term-card:visible');
      const box = await open.boundingBox();
      // In CSS pixels: five words in a line.
      expect(box?.width).toBeGreaterThanOrEqual(280);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
        page.viewportSize()?.width ?? 0,
      );
      await page.keyboard.press('Escape');
    }
  });

  test(
    `leaves a card in ${locale} by Escape for the words`,
    { tag: '@keyboard' },
    async ({ page }) => {
      await page.goto(release);
      const link = page.locator(`a[href="${card}"]`);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(card)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.locator(card).getByRole('link').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator(card)).toBeHidden();
      await expect(link).toBeFocused();
    },
  );

  test(`says to machines in ${locale} what a term is`, async ({ page, baseURL }) => {
    const readJson = async (): Promise<unknown> =>
      JSON.parse(await page.locator('script[type="application/ld+json"]').first().innerText());
    const url = `${baseURL ?? ''}${paths.term(locale, minskProtocol.id)}`;
    await page.goto(paths.term(locale, minskProtocol.id));
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', url);
    for (const language of locales) {
      await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
        'href',
        `${baseURL ?? ''}${paths.term(language, minskProtocol.id)}`,
      );
    }
    const name = minskProtocol.name[locale];
    expect(await readJson()).toMatchObject({ '@type': 'DefinedTerm', '@id': url, name });
    await page.goto(paths.terms(locale));
    expect(await readJson()).toMatchObject({ '@type': 'DefinedTermSet' });
    expect(JSON.stringify(await readJson())).toContain(url);
  });

  test(`is led in ${locale} from the search to the page of a term`, async ({ page }) => {
    await page.goto(paths.search(locale));
    await expect(page.locator('[data-island="live"]')).toBeVisible();
    await page.getByRole('combobox').fill(minskProtocol.name[locale]);
    await page.getByRole('option', { name: minskProtocol.name[locale] }).first().click();
    await expect(page).toHaveURL(paths.term(locale, minskProtocol.id));
  });

  test(`cards add less than a kilobyte to the release in ${locale}`, async ({ request }) => {
    const html = await (await request.get(release)).text();
    const bare = html
      .replaceAll(/<div class="card term-card".*?<\/div>/gsu, '')
      .replaceAll(/<a class="term" href="[^"]*">(.*?)<\/a>/gsu, '$1');
    expect(bare.length).toBeLessThan(html.length);
    const added = brotliCompressSync(html).byteLength - brotliCompressSync(bare).byteLength;
    expect(added).toBeLessThanOrEqual(kilobyte);
  });
}

test('on paper names are plain and cards are not there', async ({ page }) => {
  await page.goto(`${paths.release('ru', firstRelease.slug)}${card}`);
  await expect(page.locator(card)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(card)).toBeHidden();
  await expect(page.locator(`a[href="${card}"]`)).toHaveCSS('text-decoration-line', 'none');
});

test('a selection over paragraphs takes the text alone, though a card is open', async ({
  page,
}) => {
  await page.goto(`${paths.release('en', firstRelease.slug)}${card}`);
  await page.mouse.move(0, 0);
  const copied = await page.locator('.text').evaluate((node) => {
    getSelection()?.selectAllChildren(node);
    return getSelection()?.toString() ?? '';
  });
  const blocks = firstRelease.texts.en.blocks.map(({ text }) => text);
  expect(copied.split(/\n+/u)).toEqual(expect.arrayContaining(blocks));
  expect(copied).not.toContain('Минский протокол');
});

test('terms come as a table for spreadsheets @core', async ({ request, page }) => {
  await page.goto(paths.terms('en'));
  await expect(page.locator(`a[href="${apiFiles.termTable}"]`)).toHaveAttribute('download', '');
  const response = await request.get(apiFiles.termTable);
  expect(response.headers()['content-type']).toContain('text/csv');
  const bytes = await response.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toContain('name_ru,name_en');
  expect(lines.find((line) => line.startsWith('minsk-protocol,'))).toContain('Минским протоколом');
});

test('what is no term, or no page of it, is said', async ({ request }) => {
  const statusOf = async (path: string) => (await request.get(path)).status();
  expect(await statusOf(paths.term('ru', 'no-such-term'))).toBe(404);
  expect(await statusOf(paths.term('en', minskProtocol.id, { page: 2 }))).toBe(404);
  expect(await statusOf(`${paths.term('en', minskProtocol.id)}?page=x`)).toBe(400);
});

test.describe('a portal with more terms', { tag: '@nojs' }, () => {
  // One portal for all of them.
  test.describe.configure({ mode: 'default' });
  const id = 'minsk';
  const source = { title: { ru: 'Газета', en: 'A newspaper' }, url: 'https://example.org/' };
  const minsk = {
    ...{ id, kind: 'place', name: { ru: 'Минск', en: 'Minsk' }, aliases: ['Mensk'] },
    otherSpellings: [{ text: 'Miensk', lang: 'en', source }],
  };
  const empty = { id: 'nowhere', kind: 'concept', name: { ru: 'нигде', en: 'nowhere' } };
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    const blocks = [makeBlock('p1', { text: 'Нет.' }), makeBlock('p2', { text: 'Город Минск.' })];
    const many = Array.from({ length: 22 }, (_, index) =>
      makeRelease({
        slug: `2015-03-01-r${index}`,
        publishedAt: '2015-03-01',
        places: [id],
        texts: { ru: makeText({ title: `Сообщение ${index}`, blocks }) },
      }),
    );
    portal = await openPortal({
      releases: many.map((record) => ({ file: releaseFile(record), record })),
    });
    for (const term of [minsk, empty])
      await writeRecord(portal.contentDir, `terms/${term.id}.json`, term);
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    test(`shows attested spellings with their source in ${locale}, and aliases never`, async ({
      page,
      words,
    }) => {
      await page.goto(url + paths.term(locale, id));
      await expect(page.getByText(words(locale)('TermFacts.otherSpellings'))).toBeVisible();
      await expect(page.getByText('Miensk')).toBeVisible();
      await expect(page.getByRole('link', { name: source.title[locale] })).toHaveAttribute(
        'href',
        source.url,
      );
      expect(await page.content()).not.toContain('Mensk');
    });

    test(`pages through what mentions a term in ${locale}, in the language that there is`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(url + paths.term(locale, id));
      await expect(page.getByText(t('TermReleases.count', { count: 22 }))).toBeVisible();
      await expect(page.locator('.item')).toHaveCount(20);
      const [paragraph] = await page
        .getByRole('link', { name: t('TermReleases.paragraph', { number: 2 }) })
        .all();
      await expect(paragraph ?? page.locator('none')).toHaveAttribute('href', /#p2$/u);
      await page.getByRole('link', { name: t('Pagination.next') }).click();
      await expect(page).toHaveURL(url + paths.term(locale, id, { page: 2 }));
      await expect(page.locator('.item')).toHaveCount(2);
    });

    test(`says in ${locale} that nothing mentions a term yet`, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(url + paths.terms(locale));
      const heading = toHeading(empty.name[locale], locale);
      await page.getByRole('link', { name: heading, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByText(t('TermReleases.empty'))).toBeVisible();
      await expect(page.getByText(t('TermFacts.otherSpellings'))).toHaveCount(0);
    });
  }
});
