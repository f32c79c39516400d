import { templates } from './support/templates.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';

/** Words of our own pages, at the width of the smallest phones: what is longer than a line is long-words.spec's. */
for (const locale of locales) {
  test(
    `no word and no initials in ${locale} are broken at 320 px`,
    { tag: '@one-width' },
    async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 800 });
      const broken: string[] = [];
      for (const [name, toPath] of Object.entries(templates)) {
        await page.goto(toPath(locale));
        broken.push(...(await listBroken(page)).map((found) => `${name}: ${found}`));
      }
      expect(broken).toEqual([]);
    },
  );
}

/** Words and names with initials that stand on two lines; codes and addresses may. */
async function listBroken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!parent?.checkVisibility() || text === null) continue;
      // What only screen readers are told is a point without room for words.
      if (parent.closest('.hash, pre, code, dd') || parent.clientWidth === 1) continue;
      for (const { 0: words, index } of text.matchAll(
        /(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+|\p{L}{3,}/gu,
      )) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + words.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.add(words);
      }
    }
    return [...found];
  });
}
