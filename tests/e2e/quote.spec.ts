import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { firstRelease, firstStatuses } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';

const { slug, texts } = firstRelease;

/** A stretch of a paragraph of the first release, in its two languages. */
const exact: Record<Language, string> = {
  ru: '«…НЕ ДОСТИГНУТО прогресса в расследовании многочисленных преступлений, совершенных в ходе внутреннего конфликта»',
  en: '"no progress has been made in the investigation of numerous crimes committed during the internal conflict"',
};
const edited =
  'Kiev has not responded to President Putin’s letter of January 15 to Petr Poroshenko demanding that ' +
  'the sides withdraw their heavy weapons from the line of contact in accordance with the Minsk Protocol';
/** The ministry's words as a newspaper had them: another document than in this portal's translation. */
const reported =
  'отвести тяжёлые вооружения от линии соприкосновения в соответствии с Минским меморандумом от 19 сентября 2014 года';
const verdicts = {
  ru: {
    agrees: { ru: 'Совпадает с переводом портала', en: 'Дословно: расхождений нет' },
    differs: 'Отличается от перевода портала: 1 расхождение',
    caution: 'Собственного текста органа власти на русском здесь нет',
  },
  en: {
    agrees: { ru: 'Agrees with this portal’s translation', en: 'Verbatim: no differences' },
    differs: 'Differs from this portal’s translation: 1 difference',
    caution: 'The body’s own text in Russian is not here',
  },
} as const;
const absent = 'Сегодня в Женеве подписан договор о дружбе';

for (const locale of locales) {
  test.describe(`quotations in ${locale}`, () => {
    test('the form answers at an address @core', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.home(locale));
      await page
        .locator(`a[href="${paths.quote(locale)}"]`)
        .first()
        .waitFor({ state: 'attached' });
      await page.goto(paths.quote(locale));
      await page.getByRole('textbox', { name: t('QuotePage.label') }).fill(exact[locale]);
      await page.getByRole('button', { name: t('QuotePage.button') }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/quote\\?q=`, 'u'));
      const name = verdicts[locale].agrees[locale];
      await expect(page.getByRole('heading', { name })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { name })).toBeVisible();
    });

    for (const language of locales) {
      test(
        `a quotation of the text in ${language} is exact and has its counterpart with its status @core`,
        { tag: '@nojs' },
        async ({ page, words }) => {
          const t = words(locale);
          await page.goto(paths.quote(locale, { q: exact[language] }));
          const name = verdicts[locale].agrees[language];
          await expect(page.getByRole('heading', { name })).toBeVisible();
          const main = page.getByRole('main');
          await expect(
            main.locator(`a[href="${paths.release(language, slug, 'p2')}"]`).first(),
          ).toContainText(t('QuotePlace.paragraph', { number: 2 }));
          for (const other of locales) {
            const label = firstStatuses[locale].labels[other];
            await expect(main.locator('.colhead').filter({ hasText: label })).toHaveCount(1);
          }
          const other = locales.find((one) => one !== language) ?? language;
          const counterpart = main.locator(`.cell .passage[lang="${other}"]`);
          expect(await counterpart.textContent()).toBe(texts[other].blocks[1]?.text);
          await expect(counterpart).toHaveAttribute('lang', other);
          await expect(main.locator('ins, del')).toHaveCount(0);
        },
      );
    }

    test('differences are marked and counted @core', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.quote(locale, { q: edited }));
      await expect(
        page.getByRole('heading', { name: t('QuoteVerdict.close', { count: 5 }) }),
      ).toBeVisible();
      const passage = page.locator('.quote-pair .cell').first().locator('.passage');
      for (const [mark, spoken, marked] of [
        ['ins', t('QuotePassage.spoken.added'), 'Vladimir'],
        ['ins', t('QuotePassage.spoken.added'), 'as soon as possible'],
        ['del', t('QuotePassage.spoken.removed'), 'demanding that'],
      ] as const) {
        await expect(passage.locator(mark).filter({ hasText: marked })).toContainText(spoken);
      }
      await expect(page.getByText(t('QuotePassage.removed'))).toBeVisible();
      await expect(page.locator('.exact-text blockquote')).toContainText('urging the sides to');
    });

    test(
      'a quotation across paragraphs is one passage',
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        const [before, behind] = [texts.en.blocks[3]?.text, texts.en.blocks[4]?.text];
        await page.goto(paths.quote(locale, { q: `${before}\r\n${behind}` }));
        await expect(page.getByRole('heading', { name: t('QuoteVerdict.exact') })).toBeVisible();
        const place = t('QuotePlace.paragraphs', { first: 4, last: 5 });
        await expect(page.getByRole('link', { name: place })).toBeVisible();
        await expect(page.locator('.cell.b .passage')).toHaveCount(2);
      },
    );

    test('an omission is said', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      const q = 'Киев не ответил на письмо […] с призывом к сторонам';
      await page.goto(paths.quote(locale, { q }));
      const name = t('QuoteVerdict.agrees.portal-translation', { omission: 'true' });
      await expect(page.getByRole('heading', { name })).toBeVisible();
      await expect(page.getByRole('img', { name: t('QuotePassage.omission') })).toBeVisible();
    });

    test('what is not found proves nothing @core', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.quote(locale, { q: absent }));
      await expect(page.getByText(t('QuoteVerdict.provesNothing'))).toBeVisible();
      await expect(page.getByRole('textbox', { name: t('QuotePage.label') })).toHaveValue(absent);
    });

    test('too few words are said to be too few', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.quote(locale, { q: 'два слова' }));
      await expect(page.getByRole('heading', { name: t('QuoteVerdict.tooShort') })).toBeVisible();
    });

    test('too many characters are kept, and counted', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      const field = page.getByRole('textbox', { name: t('QuotePage.label') });
      const told = page.getByRole('heading', { name: t('QuoteTooLong.title', { excess: 664 }) });
      const pasted = `${'Слово '.repeat(277)}ж.`;
      expect(pasted).toHaveLength(1664);
      await page.goto(paths.quote(locale));
      await field.fill(pasted);
      await page.getByRole('button', { name: t('QuotePage.button') }).click();
      await expect(told).toBeVisible();
      await expect(field).toHaveValue(pasted);
      await field.fill('ж'.repeat(1000));
      await page.getByRole('button', { name: t('QuotePage.button') }).click();
      await expect(page.getByRole('heading', { name: t('QuoteVerdict.tooShort') })).toBeVisible();

      // An address holds it too, as long as an address may be.
      const response = await page.goto(paths.quote(locale, { q: pasted }));
      expect(response?.status()).toBe(400);
      await expect(told).toBeVisible();
      await expect(field).toHaveValue(pasted);
    });

    test('a passage has an address of its own', { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.quote(locale, { release: slug, p: 'p4' }));
      const place = t('QuotePlace.paragraph', { number: 4 });
      await expect(
        page.getByRole('heading', { name: t('QuoteVerdict.passage', { place }) }),
      ).toBeVisible();
      const quoted = page.locator(`.exact-text blockquote[lang="${locale}"]`);
      expect(await quoted.textContent()).toBe(texts[locale].blocks[3]?.text);
      const missing = await page.goto(paths.quote(locale, { release: slug, p: 'p99' }));
      expect(missing?.status()).toBe(404);
    });

    test('an answer is for nobody else', async ({ page, request }) => {
      await page.goto(paths.quote(locale, { q: absent }));
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
      await page.goto(paths.quote(locale));
      await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
      const answer = await request.get(`/api/v1/quote?${new URLSearchParams({ q: absent })}`);
      expect(await answer.json()).toMatchObject({ verdict: 'not-found', passage: null });
    });

    test('the verdict has the focus', async ({ page }) => {
      await page.goto(paths.quote(locale, { q: exact[locale] }));
      const name = verdicts[locale].agrees[locale];
      await expect(page.getByRole('heading', { name })).toBeFocused();
    });

    test('the exact text is copied with its citation', async ({
      page,
      words,
      context,
      baseURL,
    }) => {
      const t = words(locale);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(paths.quote(locale, { q: exact.en }));
      await page.getByRole('button', { name: t('ExactText.copy.text') }).click();
      await expect(page.getByText(t('ExactText.copied'))).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [text, status, citation] = copied.split('\n');
      expect(texts.en.blocks[1]?.text).toContain(text);
      expect(status).toBe(firstStatuses.en.own);
      expect(citation).toContain(`“${texts.en.title},”`);
      expect(citation).toContain(`${baseURL}${paths.release('en', slug, 'p2')}`);
    });

    test(
      'words of the body that differ from a translation here are not called wrong @core',
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(paths.quote(locale, { q: reported }));
        await expect(page.getByRole('heading', { name: verdicts[locale].differs })).toBeVisible();
        await expect(page.getByText(verdicts[locale].caution)).toBeVisible();
        const passages = page.locator('.quote-pair .passage');
        expect(
          await passages.evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
        ).toEqual(['en', 'ru']);
        const note = page.getByRole('complementary', { name: t('ReleaseBlock.note') });
        await expect(note).toContainText('«Минским меморандумом от 19 сентября 2014 года»');
        const quoted = page.locator('.exact-text blockquote');
        expect(
          await quoted.evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
        ).toEqual(['en', 'ru']);
      },
    );

    test('a translation is copied as a translation, and what it was made from before it', async ({
      page,
      words,
      context,
    }) => {
      const t = words(locale);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(paths.quote(locale, { q: reported }));
      for (const [role, language] of [
        ['original', 'en'],
        ['translation', 'ru'],
      ] as const) {
        await page.getByRole('button', { name: t(`ExactText.copy.${role}`) }).click();
        await expect(page.getByText(t('ExactText.copied')).first()).toBeVisible();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const [text = '', status, citation] = copied.split('\n');
        expect(texts[language].blocks[1]?.text).toContain(text);
        expect(status).toBe(firstStatuses[language].own);
        expect(citation).toContain(texts[language].title);
        expect(citation?.includes('редакционный перевод')).toBe(role === 'translation');
      }
    });

    test('words selected in a text lead to their check @core', async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.release(locale, slug));
      const link = page.getByRole('link', { name: t('QuoteSelection.check') });
      await expect(link).toBeHidden();
      await page.locator('#p4 p').evaluate((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
      });
      await expect(
        page.locator('#p4').getByRole('link', { name: t('QuoteSelection.check') }),
      ).toBeVisible();
      await expectAccessible(page);
      await link.click();
      const name = verdicts[locale].agrees[locale];
      await expect(page.getByRole('heading', { name })).toBeVisible();
      await page.goBack();
      await page.locator('#p5 p').evaluate(() => getSelection()?.removeAllRanges());
      await expect(link).toBeHidden();
    });

    test(
      'the check of a selection is reached by the keyboard',
      { tag: '@keyboard' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(paths.release(locale, slug));
        await page.locator('#p5 p').evaluate((paragraph) => {
          getSelection()?.selectAllChildren(paragraph);
        });
        const link = page.getByRole('link', { name: t('QuoteSelection.check') });
        await expect(link).toBeVisible();
        await page.locator('#p5 .handle').focus();
        await page.keyboard.press('Tab');
        await expect(link).toBeFocused();
        await page.keyboard.press('Enter');
        const name = verdicts[locale].agrees[locale];
        await expect(page.getByRole('heading', { name })).toBeVisible();
      },
    );

    test(
      'without a script no selection and no button promise anything',
      { tag: '@only-nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(paths.release(locale, slug));
        await expect(
          page.getByText(t('QuoteSelection.check'), { exact: true }).last(),
        ).toBeHidden();
        await page.goto(paths.quote(locale, { q: exact[locale] }));
        await expect(
          page.getByRole('button', { name: t('ExactText.copy.translation') }),
        ).toHaveCount(0);
        await expect(page.locator('.exact-text blockquote').first()).toBeVisible();
      },
    );

    test('has no accessibility violation and fits 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const q of [exact[locale], edited, absent, 'два слова']) {
        await page.goto(paths.quote(locale, { q }));
        await expectAccessible(page);
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  });
}

test.describe('other records', () => {
  const quotation = 'Министр принял посла и вручил ему письмо';
  const passage = makeText({
    title: 'О приёме посла',
    origin: 'unknown',
    blocks: [makeBlock('p1', { text: `${quotation}.` }), makeBlock('p2', { text: 'Без пары.' })],
  });
  const reason = { ru: 'Отозвано для проверки.', en: 'Withdrawn for a test.' };
  const hidden = makeText({
    blocks: [makeBlock('p1', { text: 'Этого никто не должен прочитать.' })],
  });
  const releases = [
    makeRelease({ slug: '2015-02-01-only-russian', texts: { ru: passage } }),
    makeRelease({
      slug: '2015-02-02-both',
      texts: { ru: passage, en: makeText({ blocks: [makeBlock('p1')] }) },
      acknowledged: ['block-without-counterpart:p2'],
    }),
    makeRelease({ slug: '2015-02-03-draft', status: 'draft', texts: { ru: hidden } }),
    makeRelease({
      ...{ slug: '2015-02-04-later', status: 'scheduled', publishAt: '2199-01-01T00:00:00Z' },
      texts: { ru: hidden },
    }),
    makeRelease({
      ...{ slug: '2015-02-05-gone', status: 'withdrawn', withdrawnAt: '2026-01-01', reason },
      texts: { ru: hidden },
    }),
  ].map((record) => ({ file: `releases/2015/${record.slug}.json`, record }));
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let server: Awaited<ReturnType<typeof portal.start>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openPortal({ releases });
    await portal.publish();
    server = await portal.start();
    ({ url } = server);
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    test(
      `a missing counterpart is said in ${locale}`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.quote(locale, { release: '2015-02-01-only-russian', p: 'p1' }));
        await expect(page.getByText(t('QuotePassage.noText', { language: 'en' }))).toBeVisible();
        await page.goto(url + paths.quote(locale, { release: '2015-02-02-both', p: 'p2' }));
        await expect(
          page.getByText(t('QuotePassage.noCounterpart', { language: 'en' })),
        ).toBeVisible();
      },
    );

    test(
      `every document that has it is named in ${locale}`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.quote(locale, { q: quotation }));
        const elsewhere = page.getByRole('region', {
          name: t('QuoteElsewhere.title', { count: 1 }),
        });
        await expect(elsewhere.getByRole('link')).toHaveCount(1);
      },
    );

    test(
      `what cannot be read cannot be quoted in ${locale}`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.quote(locale, { q: 'этого никто не должен прочитать' }));
        await expect(page.getByText(t('QuoteVerdict.provesNothing'))).toBeVisible();
        for (const [slugOf, status] of [
          ['2015-02-03-draft', 404],
          ['2015-02-04-later', 404],
          ['2015-02-05-gone', 410],
        ] as const) {
          const response = await page.goto(url + paths.quote(locale, { release: slugOf, p: 'p1' }));
          expect(response?.status()).toBe(status);
        }
      },
    );
  }

  test('no quotation is logged', async ({ request }) => {
    await request.get(url + paths.quote('ru', { q: 'совершенно тайное слово' }));
    await request.get(
      `${url}/api/v1/quote?${new URLSearchParams({ q: 'совершенно тайное слово' })}`,
    );
    await expect.poll(() => server.logs()).toContain('/api/v1/quote');
    expect(server.logs()).not.toMatch(/тайное|%D1%82%D0%B0%D0%B9/u);
  });
});
