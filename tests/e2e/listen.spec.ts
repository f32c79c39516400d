import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { openParagraphMenu } from './support/paragraph-menu.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Page } from '@playwright/test';

/** Voices as a device has them: what is asked to be said is written into the title. */
async function giveVoices(page: Page, voices: readonly { lang: string; localService: boolean }[]) {
  await page.addInitScript((given) => {
    const said: string[] = [];
    class Synthesis extends EventTarget {
      speaking = false;
      getVoices() {
        return given;
      }
      cancel() {
        this.speaking = false;
      }
      speak(utterance: EventTarget & { text: string }) {
        this.speaking = true;
        said.push(utterance.text);
        document.title = JSON.stringify(said);
        if (said.length === 1) utterance.dispatchEvent(new Event('start'));
        document.addEventListener('voice-fails', () => {
          utterance.dispatchEvent(new Event('error'));
        });
      }
    }
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: new Synthesis() });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

const stored = (language: Language) => firstRelease.texts[language].blocks.map(({ text }) => text);

async function readSaid(page: Page): Promise<unknown> {
  return JSON.parse(await page.title());
}

for (const locale of locales) {
  test(`a device with a voice for ${locale} reads the text aloud, and stops @core`, async ({
    page,
    words,
  }) => {
    const t = words(locale);
    await giveVoices(page, [{ lang: `${locale}-XX`, localService: true }]);
    await page.goto(paths.release(locale, firstRelease.slug));
    await page.getByRole('button', { name: t('ListenButton.listen') }).click();
    const stop = page.getByRole('button', { name: t('ListenButton.stop') });
    await expect(stop).toBeVisible();
    expect(await readSaid(page)).toEqual(stored(locale));
    await expect(page.locator('[data-heard]')).toHaveId('p1');
    // Where nothing is half behind the head of the page.
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await expectAccessible(page);
    await stop.click();
    await expect(page.locator('[data-heard]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: t('ListenButton.listen') })).toBeVisible();
  });

  test(`the menu of a paragraph in ${locale} reads from there, and stops`, async ({
    page,
    words,
  }) => {
    const t = words(locale);
    await giveVoices(page, [{ lang: `${locale}-XX`, localService: true }]);
    await page.goto(paths.release(locale, firstRelease.slug));
    const menu = await openParagraphMenu(page, 'p3');
    await menu.getByRole('button', { name: t('ListenButton.here') }).click();
    await expect(menu).toBeHidden();
    await expect(page.locator('[data-heard]')).toHaveId('p3');
    expect(await readSaid(page)).toEqual(stored(locale).slice(2));
    const other = await openParagraphMenu(page, 'p4');
    await other.getByRole('button', { name: t('ListenButton.stop') }).click();
    await expect(page.locator('[data-heard]')).toHaveCount(0);
  });

  test(`a voice that fails in ${locale} leaves nothing that says it reads`, async ({
    page,
    words,
  }) => {
    const t = words(locale);
    await giveVoices(page, [{ lang: `${locale}-XX`, localService: true }]);
    await page.goto(paths.release(locale, firstRelease.slug));
    await page.getByRole('button', { name: t('ListenButton.listen') }).click();
    await expect(page.locator('[data-heard]')).toHaveId('p1');
    await page.evaluate(() => document.dispatchEvent(new Event('voice-fails')));
    await expect(page.locator('[data-heard]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: t('ListenButton.listen') })).toBeVisible();
  });

  test(`a device without a voice of its own for ${locale} offers nothing`, async ({
    page,
    words,
  }) => {
    // A voice from a server would hear what somebody reads.
    await giveVoices(page, [
      { lang: `${locale}-XX`, localService: false },
      { lang: 'xx-XX', localService: true },
    ]);
    await page.goto(paths.release(locale, firstRelease.slug));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.getByText(words(locale)('ListenButton.listen'), { exact: true }),
    ).toBeHidden();
  });
}
