import { z } from 'zod';

import { languages, otherLanguages } from '../../../lib/model/languages.ts';
import { paths } from '../../../lib/routes/paths.ts';
import { firstRelease } from '../support/first-release.ts';
import { openGate } from '../support/gate.ts';
import { e2eOrigin } from '../support/server.ts';
import { expect, test as base } from '../support/test.ts';
import { openWebKit } from '../support/webkit.ts';

import type { Driver } from '../support/webdriver.ts';

const { slug, texts } = firstRelease;

/** One browser for all tests of a worker: its display and its driver take longer to start than a test. */
const test = base.extend<{ webkit: Driver }, { opened: Driver | null }>({
  opened: [
    async ({}, provide) => {
      const driver = await openWebKit();
      await provide(driver);
      await driver?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  webkit: async ({ opened }, provide) => {
    if (opened === null) base.skip(true, 'There is no WebKit.');
    else await provide(opened);
  },
});

// One browser at a time: two drivers that start at once may choose one port, and one then waits for ever.
// The process of a page of WebKitGTK 2.50 crashes in one of a hundred navigations; a retry has a new browser.
test.describe.configure({ mode: 'default', retries: 2 });

for (const language of languages) {
  test(`Safari's engine shows a release in ${language}, word for word`, async ({ webkit }) => {
    await webkit.goto(e2eOrigin + paths.release(language, slug));
    expect(await readText(webkit, 'h1')).toBe(texts[language].title);
    for (const { id, text } of texts[language].blocks) {
      expect(await readText(webkit, `#${id} > p`)).toBe(text);
    }
    // The module of the text has run under the policy of the page.
    await awaitScript(webkit);
  });

  for (const other of otherLanguages(language)) {
    test(`Safari's engine keeps the passage from ${language} to ${other}`, async ({ webkit }) => {
      await webkit.goto(e2eOrigin + paths.release(language, slug));
      const before = await readOn(webkit, '#p3');
      await webkit.click(`header [hreflang="${other}"]`);
      await expect.poll(() => webkit.url()).toContain(paths.release(other, slug));
      await expect
        .poll(async () => Math.abs((await topOf(webkit, '#p3')) - before))
        .toBeLessThan(8);
    });
  }

  test(`Safari's engine searches in ${language} without a new page`, async ({ webkit }) => {
    await webkit.goto(e2eOrigin + paths.search(language, { q: 'Сирия' }));
    await expect.poll(() => has(webkit, '[data-island="live"]')).toBe(true);
    await webkit.evaluate(z.null(), () => {
      Reflect.set(globalThis, 'samePage', true);
      return null;
    });
    const form = 'main [role="search"]';
    await webkit.clear(`${form} input[name="q"]`);
    await webkit.type(`${form} input[name="q"]`, 'Донбасс');
    await webkit.click(`${form} button`);
    await expect.poll(() => readText(webkit, 'mark')).toMatch(/Донбасс|Donbass/u);
    expect(await webkit.evaluate(z.boolean(), () => 'samePage' in globalThis)).toBe(true);
  });

  test(`Safari's engine shows both texts side by side in ${language}`, async ({ webkit }) => {
    await webkit.goto(e2eOrigin + paths.release(language, slug));
    await webkit.click(`.views a[href="${paths.parallel(language, slug)}"]`);
    await expect.poll(() => webkit.url()).toContain(paths.parallel(language, slug));
    const tops = [];
    for (const each of languages) {
      const cell = `#p2 [lang="${each}"][data-text]`;
      const [block] = texts[each].blocks.filter(({ id }) => id === 'p2');
      expect(await readText(webkit, cell)).toBe(block?.text);
      tops.push(await topOf(webkit, cell));
    }
    expect(new Set(tops).size, 'the columns stand at one height').toBe(1);
  });

  test(`Safari's engine keeps the display settings of a reader in ${language}`, async ({
    webkit,
  }) => {
    await webkit.goto(e2eOrigin + paths.settings(language));
    await webkit.click('[name="theme"][value="dark"]');
    await expect.poll(() => has(webkit, 'html[data-theme="dark"]')).toBe(true);
    await webkit.goto(e2eOrigin + paths.release(language, slug));
    expect(await has(webkit, 'html[data-theme="dark"]')).toBe(true);
    await webkit.goto(e2eOrigin + paths.settings(language));
    await webkit.click('[name="theme"]:not([value="dark"])');
    await expect.poll(() => has(webkit, 'html[data-theme="dark"]')).toBe(false);
  });

  test(`Safari's engine reads an opened release in ${language} again without a network`, async ({
    webkit,
  }) => {
    const gate = await openGate(e2eOrigin);
    try {
      await webkit.goto(gate.url + paths.release(language, slug));
      const isSaved = () =>
        webkit.evaluate(z.boolean(), isLitePageSaved, paths.lite(language, slug));
      await expect.poll(isSaved, { timeout: 30_000 }).toBe(true);
      gate.set('cut');
      await webkit.goto(gate.url + paths.parallel(language, slug));
      expect(await readText(webkit, 'h1')).toBe(texts[language].title);
      expect(await readText(webkit, '#p2')).toContain(texts[language].blocks[1]?.text);
      expect(await has(webkit, '[role="note"] time')).toBe(true);
    } finally {
      gate.close();
    }
  });
}

async function isLitePageSaved(path: string): Promise<boolean> {
  const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
  return active?.state === 'activated' && (await caches.match(path)) !== undefined;
}

/** Until then nobody sees that a reader scrolls: the script of a page comes after the page. */
async function awaitScript(webkit: Driver): Promise<void> {
  const isDefined = () =>
    webkit.evaluate(z.boolean(), () => customElements.get('take-focus') !== undefined);
  await expect.poll(isDefined).toBe(true);
}

/** The code of WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const shift = '\uE008';

/** Down to the middle of a passage, as a reader who reads on: with a hand on a key. */
async function readOn(webkit: Driver, selector: string): Promise<number> {
  await awaitScript(webkit);
  await webkit.type('body', shift);
  const read = (target: string) => {
    const box = document.querySelector(target)?.getBoundingClientRect();
    if (box) scrollBy({ top: box.top + box.height / 2, behavior: 'instant' });
    return null;
  };
  await webkit.evaluate(z.null(), read, selector);
  // A little up, so that the head of the page comes back.
  const isAt = (slim: string) => has(webkit, `header[data-slim="${slim}"]`);
  await expect.poll(() => isAt('away')).toBe(true);
  await webkit.evaluate(z.null(), () => {
    scrollBy({ top: -40, behavior: 'instant' });
    return null;
  });
  await expect.poll(() => isAt('shown')).toBe(true);
  // WebDriver does not wait for what still moves.
  const isStill = () => webkit.evaluate(z.boolean(), () => document.getAnimations().length === 0);
  await expect.poll(isStill).toBe(true);
  return topOf(webkit, selector);
}

function topOf(webkit: Driver, selector: string): Promise<number> {
  const read = (target: string) => document.querySelector(target)?.getBoundingClientRect().top;
  return webkit.evaluate(z.number(), read, selector);
}

function readText(webkit: Driver, selector: string): Promise<string | null> {
  const read = (target: string) => document.querySelector(target)?.textContent ?? null;
  return webkit.evaluate(z.string().nullable(), read, selector);
}

function has(webkit: Driver, selector: string): Promise<boolean> {
  const find = (target: string) => document.querySelector(target) !== null;
  return webkit.evaluate(z.boolean(), find, selector);
}
