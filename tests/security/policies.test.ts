// @module-tag core

import { expect, test } from 'vitest';

import { languages } from '../../lib/model/languages.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { ask } from './support/ask.ts';
import { openTarget } from './support/target.ts';

import type { Language } from '../../lib/model/languages.ts';

const target = openTarget({ siteOrigin: 'https://parallel.example' });

const inEveryLanguage = (address: (language: Language) => string) => languages.map(address);

/** Every kind of answer that a browser may show as a document. */
const documents = [
  ...['/', '/RU', '/ru/', '/nowhere', '/ru/%zz', `/${'a'.repeat(13_000)}`],
  ...['/healthz', '/readyz', '/robots.txt', '/sitemap.xml', '/sitemaps/1.xml'],
  ...['/manifest.webmanifest', '/favicon.svg', '/favicon.ico', '/apple-touch-icon.png'],
  ...[
    '/icons/v1/icon-192.png',
    '/speculation-rules.json',
    '/fonts/OFL-onest.txt',
    '/service-worker.js',
  ],
  ...[
    '/api',
    '/api/v1',
    '/api/v1/bodies',
    '/api/v1/openapi.json',
    '/api/v1/nothing',
    '/api/v1/terms.csv',
  ],
  ...['/api/v1/corpus?format=tmx', '/api/v1/corpus?format=jsonl', '/api/revalidate', '/csp-report'],
  `/api/v1/releases/${firstRelease.slug}/citation?format=csl-json&lang=ru`,
  ...inEveryLanguage((language) => `/opensearch/${language}.xml`),
  ...inEveryLanguage((language) => `/opensearch/${language}/suggestions?q=a`),
  ...inEveryLanguage((language) => `/${language}/card.png`),
  ...['feed.xml', 'atom.xml', 'feed.json', 'translations/feed.xml', 'bodies/mfa/atom.xml'].flatMap(
    (file) => inEveryLanguage((language) => `/${language}/${file}`),
  ),
  ...inEveryLanguage((language) => paths.text(language, firstRelease.slug)),
  ...inEveryLanguage((language) => paths.markdown(language, firstRelease.slug)),
  ...inEveryLanguage((language) => paths.lite(language, firstRelease.slug)),
  ...inEveryLanguage(paths.home),
];

test.for(documents)('%s has a policy of its own that begins with nothing', async (path) => {
  for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
    const { headers } = await ask(target.url, path, { method });
    const policy = String(headers['content-security-policy']);
    expect(policy, method).toMatch(/^default-src 'none'; /u);
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    if (path !== '/service-worker.js') expect(policy).toContain("frame-ancestors 'none'");
  }
});
