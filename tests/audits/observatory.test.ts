import fs from 'node:fs';

import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';
import { expect, test, vi } from 'vitest';

import { languages } from '../../lib/model/languages.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { ask } from '../security/support/ask.ts';
import { openTarget } from '../security/support/target.ts';

import type { ObservedResponse } from '@mdn/mdn-http-observatory/src/types.js';
import type { Question } from '../security/support/ask.ts';

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
