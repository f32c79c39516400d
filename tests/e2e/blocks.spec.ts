// What a text can hold besides paragraphs: outlines, statutes, tables, transcripts, addresses.
import { cp } from 'node:fs/promises';

import { paths } from '../../lib/routes/paths.ts';
import { everyBlock } from '../factories/every-block.ts';
import { factsOfRelease } from '../factories/facts-of-release.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { releaseFile, writeRecord } from '../factories/write-content.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Block } from '../../lib/model/block.ts';
import type { Language } from '../../lib/model/languages.ts';

const title = { ru: 'Правила учёта дел', en: 'Rules of the register' };
const record = makeRelease({
  slug: '2015-02-05-every-block',
  ...{ body: 'mfa', publishedAt: '2015-02-05', people: ['archive-keeper'], ...factsOfRelease },
  texts: {
    ru: makeText({ title: title.ru, blocks: [...everyBlock.ru] }),
    en: makeText({ title: title.en, blocks: [...everyBlock.en] }),
  },
});
const keeper = {
  ...{ id: 'archive-keeper', kind: 'person' },
  name: { ru: 'Хранитель архива', en: 'Keeper of the archive' },
};
const { slug } = record;

let portal: Awaited<ReturnType<typeof openPortal>>;
let url = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  portal = await openPortal({
    fill: async (folder) => {
      await cp('content', folder, { recursive: true });
      await writeRecord(folder, `terms/${keeper.id}.json`, keeper);
    },
    releases: [{ file: releaseFile(record), record }],
  });
  await portal.publish();
  ({ url } = await portal.start());
});
test.afterAll(async () => {
  await portal.remove();
});

function tableOf(language: Language): Extract<Block, { kind: 'table' }> {
  const [table] = everyBlock[language].filter((block) => block.kind === 'table');
  if (!table) throw new TypeError('There is a table among the blocks.');
  return table;
}

for (const locale of locales) {
  test.describe(`in ${locale}, a text of every kind of block`, () => {
    test(
      'has its outline, its lists and its lines',
      { tag: ['@core', '@nojs'] },
      async ({ page }) => {
        await page.goto(url + paths.release(locale, slug));
        const text = page.locator('#text');
        for (const block of everyBlock[locale]) {
          if (block.kind !== 'heading') continue;
          await expect(
            text.getByRole('heading', { name: block.text, level: block.level ?? 2, exact: true }),
          ).toBeVisible();
        }
        const inner = page.locator('#p4');
        await expect(text.getByRole('listitem').filter({ has: inner })).toHaveCount(2);
        await expect(text.locator('#p9 br')).toHaveCount(2);
        await expect(text.locator('#p12 p')).toHaveAttribute('lang', 'de');
        await expect(text.locator('#p13').locator('p').first()).toHaveText(/:$/u);
      },
    );

    test(
      'has tables that say what each figure is of',
      { tag: ['@core', '@nojs'] },
      async ({ page }) => {
        for (const path of [paths.release(locale, slug), paths.lite(locale, slug)]) {
          await page.goto(url + path);
          const { caption = '' } = tableOf(locale);
          const table = page.getByRole('table', { name: caption });
          await expect(table.getByRole('columnheader')).toHaveCount(4);
          await expect(table.getByRole('rowheader', { name: '2013' })).toBeVisible();
          await expect(table.getByRole('cell', { name: '87', exact: true })).toBeVisible();
        }
      },
    );

    test(
      'stands beside its counterpart, item by item',
      { tag: ['@core', '@nojs'] },
      async ({ page }) => {
        await page.goto(url + paths.parallel(locale, slug));
        for (const id of ['p4', 'p10', 'p14']) {
          for (const language of locales) {
            await expect(page.locator(`#${id} [data-text="${language}"]`)).toHaveCount(1);
          }
        }
        const cell = page
          .locator(`#p10 [data-text="${locale}"]`)
          .getByRole('cell', { name: '998' });
        await expect(cell).toBeVisible();
      },
    );

    test(
      'says who speaks, and leads there',
      { tag: ['@core', '@nojs'] },
      async ({ page, words }) => {
        const t = words(locale);
        const turns = everyBlock[locale].filter((block) => block.kind === 'speech');
        const [question, reply] = turns;
        for (const path of [
          paths.release(locale, slug),
          paths.parallel(locale, slug),
          paths.lite(locale, slug),
        ]) {
          await page.goto(url + path);
          const contents = page.getByRole('navigation', { name: t('TurnLinks.label') });
          await contents.getByText(t('TurnLinks.summary', { count: turns.length })).click();
          await contents.getByRole('link', { name: question?.text ?? '', exact: true }).click();
          await expect(page).toHaveURL(`${url}${path}#${question?.id ?? ''}`);
          await expect(contents).toContainText(reply?.speaker ?? '');
          await contents
            .getByRole('link', { name: t('TurnLinks.paragraph', { number: 14 }), exact: true })
            .click();
          await expect(page.locator('#p14')).toBeInViewport();
        }
      },
    );

    test(
      'leads from a sign to its footnote and back',
      { tag: ['@core', '@nojs'] },
      async ({ page, words }) => {
        const t = words(locale);
        for (const path of [
          paths.release(locale, slug),
          paths.parallel(locale, slug),
          paths.lite(locale, slug),
        ]) {
          await page.goto(url + path);
          const sign = page.getByLabel(`${t('ReleaseBlock.footnote')} 1`, { exact: true });
          await sign.first().click();
          await expect(page.locator('#f1')).toBeInViewport();
          await page.getByLabel(t('ReleaseBlock.back'), { exact: true }).first().click();
          await expect(page).toHaveURL(`${url}${path}#p17`);
        }
      },
    );

    test('is copied without the signs of footnotes', async ({ page }) => {
      await page.goto(url + paths.release(locale, slug));
      const copied = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('#p17 > p') ?? document.body);
        return String(getSelection());
      });
      expect(copied).toMatch(/ 103 .+ CO2\.$/u);
      expect(copied).not.toContain('[');
      expect(copied).not.toMatch(/\p{L}1/u);
    });

    test(
      'says when, where and with whom, in every form',
      { tag: '@core' },
      async ({ page, words, request }) => {
        const t = words(locale);
        const { occasion, participants, act } = factsOfRelease;
        await page.goto(url + paths.release(locale, slug));
        const facts = page.locator('details.record').filter({ hasText: act.number });
        await facts.locator('summary').first().click();
        await expect(facts.getByText(t('RecordFacts.occasionPlace'))).toBeVisible();
        await expect(facts.getByText(occasion.place[locale], { exact: true })).toBeVisible();
        const forms = [
          paths.lite(locale, slug),
          paths.text(locale, slug),
          paths.markdown(locale, slug),
        ];
        for (const path of [...forms, `/api/v1/releases/${slug}`]) {
          const form = await (await request.get(url + path)).text();
          expect(form).toContain(participants[0]?.name[locale]);
          expect(form).not.toContain('embargo');
        }
      },
    );

    test('is found by the words of its table and of its speakers', async ({ request }) => {
      for (const words of [tableOf(locale).caption ?? '', everyBlock[locale][13]]) {
        const query =
          typeof words === 'string' ? words : words?.kind === 'speech' ? words.text : '';
        const found = await request.get(
          `${url}/api/v1/search?${String(new URLSearchParams({ q: query }))}`,
        );
        expect(JSON.stringify(await found.json())).toContain(slug);
      }
    });

    test('needs no scrolling of the page at 320 px', { tag: '@one-width' }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const path of [
        paths.release(locale, slug),
        paths.parallel(locale, slug),
        paths.lite(locale, slug),
      ]) {
        await page.goto(url + path);
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });

    test('has no violation', async ({ page }) => {
      for (const path of [paths.release(locale, slug), paths.parallel(locale, slug)]) {
        await page.goto(url + path);
        await expectAccessible(page);
      }
    });
  });
}

test('every form of it is served, and exports have its table row by row', async ({ request }) => {
  for (const path of [
    paths.text('en', slug),
    paths.markdown('en', slug),
    `/api/v1/releases/${slug}`,
  ]) {
    expect(await (await request.get(url + path)).text()).toContain('Files by year');
  }
  const exported = await request.get(`${url}/api/v1/releases/${slug}/export?format=jsonl`);
  const lines = (await exported.text()).trim().split('\n');
  const rows = lines.filter((line) => line.includes(`${slug}#p10:`));
  expect(rows).toHaveLength(4);
  expect(rows.at(2)).toContain('2013');
});
