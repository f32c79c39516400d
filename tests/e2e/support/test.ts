import { test as base } from '@playwright/test';
import { createTranslator } from 'next-intl';

import { formats, timeZone } from '../../../lib/i18n/formats.ts';
import en from '../../../messages/en.json' with { type: 'json' };
import ru from '../../../messages/ru.json' with { type: 'json' };

import type { Locale } from '../../../lib/i18n/routing.ts';

/** Every language of the portal: each topic is tested in all of them. */
export { languages as locales } from '../../../lib/content/languages.ts';
export { expect } from '@playwright/test';
export { expectAccessible } from './accessibility.ts';

const messages: Record<Locale, typeof en> = { ru, en };

/** The words of a language as readers see them, so that no test repeats a text of messages/*.json. */
function wordsOf(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], timeZone, formats });
}

type Fixtures = { words: typeof wordsOf };

export const test = base.extend<Fixtures>({
  words: async ({}, provide) => {
    await provide(wordsOf);
  },
});
