import type { Locator, Page } from '@playwright/test';

/** Opens the menu of a paragraph as a reader does. */
export async function openParagraphMenu(page: Page, id: string): Promise<Locator> {
  // A click that begins while the page still glides to the paragraph ends beside the menu, and closes it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const paragraph = page.locator(`#${id}`);
  await paragraph.hover();
  await paragraph.getByRole('button').first().click();
  return paragraph.locator('[popover]');
}
