import fs from 'node:fs';

import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';
import { expect, test, vi } from 'vitest';

import { languages } from '../../lib/model/languages.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { ask } from './support/ask.ts';
import { openTarget } from './support/target.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { ObservedResponse } from '@mdn/mdn-http-observatory/src/types.js';
import type { Question } from './support/ask.ts';

const host = 'parallel.example';
const target = openTarget({ siteOrigin: `https://${host}` });

/** Its list of preloaded hosts is downloaded, not delivered; ours is on no such list. */
const read = fs.readFileSync;
vi.spyOn(fs, 'readFileSync').mockImplementation((file, options) =>
  String(file).endsWith('hsts-preload.json') ? '{}' : read(file, options),
);

async function observe(path: string, question: Question = {}): Promise<ObservedResponse> {
  const { status, headers, body } = await ask(target.url, path, question);
  return { status, headers, data: body.toString(), verified: true, httpEquiv: new Map() };
}

/**
 * The rules of the MDN HTTP Observatory on what the portal sends. What ends TLS in front of it is taken to
 * lead http: to https: on the same host, as docs/operating.md asks for; everything else is ours.
 */
async function grade(path: string) {
  const requests = new Requests(host);
  const page = await observe(path, { headers: { Accept: 'text/html' } });
  page.httpEquiv = parseHttpEquivHeaders(page.data, `https://${host}${path}`);
  const cors = { Origin: 'https://stranger.example', 'Access-Control-Request-Method': 'GET' };
  Object.assign(requests.responses, {
    ...{ auto: page, http: page, https: page },
    cors: await observe(path, { method: 'OPTIONS', headers: cors }),
    httpRedirects: [`http://${host}${path}`, `https://${host}${path}`].map((address) => ({
      url: new URL(address),
      status: 301,
    })),
    httpsRedirects: [{ url: new URL(`https://${host}${path}`), status: 200 }],
  });
  requests.resources.path = page.data;
  requests.session = { url: new URL(`https://${host}${path}`) };

  const results = ALL_TESTS.map((rule) => rule(requests));
  const score = results.reduce((sum, { result }) => sum + getScoreModifier(result), 100);
  return { ...getGradeForScore(score), failed: results.filter(({ pass }) => !pass) };
}

test.for(
  languages.flatMap((language) => [
    paths.home(language),
    paths.release(language, firstRelease.slug),
    paths.search(language, { q: '2015' }),
    paths.aboutPage(language, 'api'),
  ]),
)('%s has A+ with 125 points or more', async (path) => {
  const { grade: letter, score, failed } = await grade(path);
  expect(failed).toEqual([]);
  expect(letter).toBe('A+');
  expect(score).toBeGreaterThanOrEqual(125);
});

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
