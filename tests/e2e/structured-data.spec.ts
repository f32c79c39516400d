import { z } from 'zod';

import { paths } from '../../lib/routes/paths.ts';
import { findStructuredDataFaults } from '../factories/validate-structured-data.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';

const schema = z.record(z.string(), z.unknown());

/** What each page tells machines, by the type of each statement. */
const pages: readonly { path: (language: Language) => string; types: readonly string[] }[] = [
  { path: paths.home, types: ['Organization'] },
  {
    path: (language) => paths.release(language, firstRelease.slug),
    types: ['NewsArticle', 'BreadcrumbList'],
  },
  {
    path: (language) => paths.release(language, '2026-11-23-security-council-formed'),
    types: ['Article', 'BreadcrumbList'],
  },
  {
    path: (language) => paths.body(language, 'fms'),
    types: ['GovernmentOrganization', 'BreadcrumbList'],
  },
  { path: (language) => paths.aboutPage(language, 'api'), types: ['BreadcrumbList'] },
  { path: (language) => paths.archive(language, '2015-01'), types: ['BreadcrumbList'] },
  { path: (language) => paths.terms(language), types: ['DefinedTermSet'] },
  {
    path: (language) => paths.term(language, 'minsk-protocol'),
    types: ['DefinedTerm', 'BreadcrumbList'],
  },
];

for (const locale of locales) {
  test(
    `a validator of schema.org has nothing against the pages in ${locale} @core`,
    { tag: '@one-width' },
    async ({ request }) => {
      for (const { path, types } of pages) {
        const html = await (await request.get(path(locale))).text();
        const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu);
        const values = [...scripts].map(([, json = '']) => schema.parse(JSON.parse(json)));
        expect(values, path(locale)).toMatchObject(types.map((type) => ({ '@type': type })));
        for (const value of values) {
          expect(await findStructuredDataFaults(value), path(locale)).toEqual([]);
        }
      }
    },
  );
}
