import type { Locator, Page } from '@playwright/test';

/** Opens the menu of a paragraph as a reader does. */
export async function openParagraphMenu(page: Page, id: string): Promise<Locator> {
  const paragraph = page.locator(`#${id}`);
  await paragraph.hover();
  await paragraph.getByRole('button').first().click();
  return paragraph.locator('[popover]');
}
