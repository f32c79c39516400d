import { test as base } from '@playwright/test';

import { getTranslator } from '../../../lib/i18n/translator.ts';

/** Every language of the portal: each topic is tested in all of them. */
export { languages as locales } from '../../../lib/model/languages.ts';
export { expect } from '@playwright/test';
export { expectAccessible, expectContrast, expectEnhancedContrast } from './accessibility.ts';

/** The words of a language as readers see them, so that no test repeats a text of messages/*.json. */
type Fixtures = { words: typeof getTranslator };

export const test = base.extend<Fixtures>({
  words: async ({}, provide) => {
    await provide(getTranslator);
  },
});
