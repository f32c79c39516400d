import { expect } from '@playwright/test';

import type { Page } from '@playwright/test';

/** Scrolls down as a reader does, until the head of the page has gone: its script may come after the page. */
export async function readOn(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.wheel(0, 60);
    await expect(page.getByRole('banner')).toHaveAttribute('data-slim', 'away', { timeout: 500 });
  }).toPass();
}
