import { defineRouting } from 'next-intl/routing';

import { languages } from '../model/languages.ts';

/** The languages of the interface are those of the record; the path says which. */
export const routing = defineRouting({
  locales: languages,
  defaultLocale: 'en',
  localePrefix: 'always',
});

export type Locale = (typeof routing.locales)[number];
