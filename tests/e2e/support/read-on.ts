import { expect } from '@playwright/test';

import type { Page } from '@playwright/test';

/** Until then nobody sees that a reader scrolls: the script of a page comes after the page. */
export async function awaitScript(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('take-focus') !== undefined);
}

/** Scrolls down as a reader does, step by step, until the head of the page goes: a page may hear of a step too late. */
export async function readOn(page: Page, step: number): Promise<void> {
  await awaitScript(page);
  // The test before may have left the mouse where a narrow window does not reach.
  await page.mouse.move(100, 300);
  await expect(async () => {
    await page.mouse.wheel(0, step);
    await expect(page.getByRole('banner')).toHaveAttribute('data-slim', 'away', { timeout: 500 });
  }).toPass();
}
