import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';

import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** No rule of WCAG, but two parts of one name cannot be told apart. */
const rules = { 'landmark-unique': { enabled: true } };
/** What holds is not listed: for each element that passes a rule axe would compose a selector. */
const resultTypes: ['violations'] = ['violations'];

/** No violation of WCAG 2.2, levels A and AA, that axe can see, and no two landmarks of one name. Axe runs in the page: not for tests without JavaScript. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothing(
    page,
    new AxeBuilder({ page }).options({ rules, resultTypes }).withTags(tags),
  );
}

/** Enough contrast, which is all that another colour scheme changes. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothing(
    page,
    new AxeBuilder({ page }).options({ resultTypes }).withRules(['color-contrast']),
  );
}

/** 7 : 1, which WCAG asks for at level AAA. */
export async function expectEnhancedContrast(page: Page): Promise<void> {
  await expectNothing(
    page,
    new AxeBuilder({ page }).options({ resultTypes }).withRules(['color-contrast-enhanced']),
  );
}

async function expectNothing(page: Page, axe: AxeBuilder): Promise<void> {
  // No page has frames, so nothing of several has to be put together in a window of its own.
  const { violations } = await axe.setLegacyMode().analyze();
  const findings = violations.map(({ id, help, nodes }) => {
    return `${id}: ${help}\n${nodes.map(({ target }) => `    ${target.join(' ')}`).join('\n')}`;
  });
  expect(findings, `${page.url()} is accessible`).toEqual([]);
}
