import { request as sendRequest } from 'node:http';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { problemSchema } from '../../lib/api/problem.ts';
import {
  fullReleaseSchema,
  releasePageSchema,
  searchPageSchema,
  suggestionsSchema,
} from '../../lib/api/schemas.ts';
import { toEdition } from '../../lib/editions/edition.ts';
import { writeEdition } from '../../lib/store/sqlite/write/write-edition.ts';
import { openSqliteStore } from '../../lib/store/sqlite/sqlite-store.ts';
import { StoreError } from '../../lib/store/store-error.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { textAnalysis } from '../../lib/search/text-analysis.ts';
import { makeContentSet } from '../../tests/factories/make-content-set.ts';
import { makeBody, makeTerm } from '../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { serve } from '../../tests/factories/serve.ts';
import { textWith } from '../../tests/factories/text-with.ts';
import { createApi } from './api.ts';
import { parseTarget } from '../http/request-target.ts';
import { StreamSlots } from '../limits/stream-slots.ts';

import type { Refusal } from '../limits/rate-limit.ts';
import type { Search } from '../../lib/api/operation.ts';
import type { ContentStore } from '../../lib/store/content-store.ts';
import type { Server } from 'node:http';

const origin = 'https://parallel.example';
const log = { error: vi.fn() };

const numbered = Array.from({ length: 25 }, (_, index) =>
  makeRelease({
    slug: `release-${String(index).padStart(2, '0')}`,
    publishedAt: `2014-03-${String(index + 1).padStart(2, '0')}`,
    kind: index % 2 === 0 ? 'statement' : 'press-release',
  }),
);
const releases = [
  ...numbered,
  makeRelease({
    body: 'mod',
    texts: { en: makeText({ title: 'Opening hours of the archive', lead: 'The archive opens.' }) },
  }),
  makeRelease({
    slug: 'gone',
    status: 'withdrawn',
    withdrawnAt: '2015-02-01',
    reason: { ru: 'Ошибка', en: 'An error' },
  }),
  makeRelease({ slug: 'later', status: 'scheduled', publishAt: '2099-01-01T00:00:00Z' }),
  makeNote(),
];

let store: ContentStore;
let server: Server;
const quoteNothing = () => Promise.reject(new TypeError('No test asks for a quotation.'));
let storeNow: () => ContentStore;
let refusal: Refusal | null = null;

beforeAll(async () => {
  const bodies = [makeBody(), makeBody({ id: 'mod' })];
  const content = makeContentSet({ releases, bodies, terms: [makeTerm()] });
  if (!content.site) throw new TypeError('A content set of the factory has a site.');
  const file = join(await makeOwnFolder(), 'edition.sqlite');
  writeEdition(file, toEdition(content, content.site.record), analyse);
  store = openSqliteStore(file, textAnalysis);
  storeNow = () => store;

  const api = createApi({
    ...{ store: () => storeNow(), search: searchStore, quote: quoteNothing, origin, log },
    limits: { refuse: () => refusal },
    streams: new StreamSlots(),
  });
  server = serve((request) => api(request, parseTarget(request.url)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  store.close();
});

const searchStore: Search = ({ q, page }) => store.search({ text: q, page });

type Reply = { status: number; headers: Record<string, unknown>; body: string };

/** Sends a target byte for byte; `fetch` would correct it. */
function send(target: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('The server has a port.');
  return new Promise<Reply>((resolve, reject) => {
    const sent = sendRequest(
      { host: '127.0.0.1', port: address.port, path: target, agent: false, ...options },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

function fetchAnswer(target: string, encoding: string, etag = '"none"') {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('The server has a port.');
  const headers = { 'Accept-Encoding': encoding, 'If-None-Match': etag };
  return fetch(`http://127.0.0.1:${address.port}${target}`, { headers });
}

const get = async (target: string): Promise<unknown> => JSON.parse((await send(target)).body);

async function getProblem(target: string) {
  const { status, headers, body } = await send(target);
  const problem = problemSchema.parse(JSON.parse(body));
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  expect(status).toBe(problem.status);
  return problem;
}

describe('HTTP of the API', () => {
  test('an answer has a strong ETag, and 304 without a body for who has it already', async () => {
    const first = await send('/api/v1/bodies');
    const etag = String(first.headers['etag']);
    expect(first.status).toBe(200);
    expect(etag).toMatch(/^"[\w-]{43}"$/u);
    expect(first.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=0, s-maxage=5',
      'content-length': String(Buffer.byteLength(first.body)),
    });
    for (const known of [etag, `"other", W/${etag}`, '*']) {
      const again = await send('/api/v1/bodies', { headers: { 'If-None-Match': known } });
      expect(again).toMatchObject({ status: 304, body: '', headers: { etag } });
      expect(again.headers['access-control-allow-origin']).toBe('*');
    }
    const other = await send('/api/v1/bodies', { headers: { 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('an answer that is a file has its type and its name', async () => {
    const target = '/api/v1/releases/2015-01-25-call/citation?format=ris&accessed=2026-11-23';
    const { status, headers, body } = await send(target);
    expect({ status, body }).toMatchObject({ status: 200, body: textWith('TY  - ELEC\r\n') });
    expect(headers).toMatchObject({
      'content-type': 'application/x-research-info-systems',
      'content-disposition': 'attachment; filename="2015-01-25-call-en.ris"',
      'content-length': String(Buffer.byteLength(body)),
      'access-control-expose-headers': textWith('Content-Disposition'),
    });
    const etag = String(headers['etag']);
    expect((await send(target, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect(await getProblem(`${target}&paragraph=p9`)).toMatchObject({ status: 404 });
  });

  test('a long answer travels compressed, with a tag of its own; a short one does not', async () => {
    const target = '/api/v1/releases';
    const plain = await fetchAnswer(target, 'identity');
    expect(plain.headers.has('content-encoding')).toBe(false);
    const text = await plain.text();
    for (const encoding of ['br', 'gzip']) {
      const answer = await fetchAnswer(target, encoding);
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(text.length / 3);
      expect(await answer.text()).toBe(text);
      const etag = answer.headers.get('etag') ?? '';
      expect(etag).not.toBe(plain.headers.get('etag'));
      expect((await fetchAnswer(target, encoding, etag)).status).toBe(304);
      expect((await fetchAnswer(target, 'identity', etag)).status).toBe(200);
    }
    const short = await fetchAnswer('/api/v1/nothing', 'br');
    expect(short.headers.has('content-encoding')).toBe(false);
  });

  test('two questions have two ETags', async () => {
    const [bodies, terms] = await Promise.all([send('/api/v1/bodies'), send('/api/v1/terms')]);
    expect(bodies.headers['etag']).not.toBe(terms.headers['etag']);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const got = await send('/api/v1/terms');
    const requested = await send('/api/v1/terms', { method: 'HEAD' });
    const { date: _, ...headers } = got.headers;
    expect(requested).toMatchObject({ status: 200, body: '', headers });
    expect(await send('/api/v1/nothing', { method: 'HEAD' })).toMatchObject({
      status: 404,
      body: '',
    });
  });

  test('any origin may read, and ask beforehand', async () => {
    const { headers } = await send('/api/v1/bodies', {
      headers: { Origin: 'https://other.example' },
    });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(await send('/api/v1/bodies', { method: 'OPTIONS' })).toMatchObject({
      status: 204,
      body: '',
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': 'If-None-Match',
      },
    });
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not answered', async (method) => {
    const { status, headers, body } = await send('/api/v1/bodies', { method });
    expect({ status, allow: headers['allow'] }).toEqual({
      status: 405,
      allow: 'GET, HEAD, OPTIONS',
    });
    expect(problemSchema.parse(JSON.parse(body)).type).toMatch(/#method-not-allowed$/u);
  });

  test('the description is kept longer', async () => {
    const { headers, body } = await send('/api/v1/openapi.json');
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=3600');
    expect(JSON.parse(body)).toMatchObject({
      openapi: '3.1.1',
      servers: [{ url: `${origin}/api/v1` }],
    });
  });
});

describe('the record over the API', () => {
  test('a cursor leads through a whole list, each release once', async () => {
    const slugs: string[] = [];
    let cursor: string | null = '';
    let rounds = 0;
    while (cursor !== null && rounds < 10) {
      const target = `/api/v1/releases?limit=10&body=mfa&cursor=${encodeURIComponent(cursor)}`;
      const { items, nextCursor, total }: ReturnType<typeof releasePageSchema.parse> =
        releasePageSchema.parse(await get(target));
      expect(total).toBe(25);
      slugs.push(...items.map(({ slug }) => slug ?? ''));
      cursor = nextCursor;
      rounds += 1;
    }
    expect(slugs).toEqual(numbered.map(({ slug }) => slug).reverse());
  });

  test('filters and counts come together', async () => {
    const target =
      '/api/v1/releases?kind=statement&year=2014&month=3&lang=both&facets=true&limit=1';
    expect(releasePageSchema.parse(await get(target))).toMatchObject({
      total: 13,
      facets: { kinds: { statement: 13, 'press-release': 12 }, years: [{ year: 2014, count: 13 }] },
    });
  });

  test('a release, a withdrawn one, and one that nobody may read yet', async () => {
    expect(fullReleaseSchema.parse(await get('/api/v1/releases/2015-01-25-call'))).toMatchObject({
      body: 'mod',
      urls: { en: `${origin}/en/releases/2015-01-25-call` },
    });
    expect(await getProblem('/api/v1/releases/gone')).toMatchObject({
      status: 410,
      reason: { ru: 'Ошибка', en: 'An error' },
    });
    expect(await getProblem('/api/v1/releases/later')).toMatchObject({ status: 404 });
  });

  test('words are found, and suggested while they are typed', async () => {
    expect(searchPageSchema.parse(await get('/api/v1/search?q=archive'))).toMatchObject({
      total: 1,
      items: [{ release: { slug: '2015-01-25-call' }, passages: [{ language: 'en' }] }],
    });
    const { items } = suggestionsSchema.parse(await get('/api/v1/suggest?q=archiv'));
    expect(items).toMatchObject([{ kind: 'release', id: '2015-01-25-call' }]);
  });

  test.each([
    '"archive',
    'archive OR',
    'NEAR(archive)',
    "archive'; DROP TABLE release --",
    'title:archive*',
  ])('words that look like operators are words: %s', async (words) => {
    for (const path of ['search', 'suggest', 'releases']) {
      const { status } = await send(`/api/v1/${path}?q=${encodeURIComponent(words)}`);
      expect(status).toBe(200);
    }
  });
});

describe('bad input over the API', () => {
  test.each([
    ['/api/v1/search?q=%00', 400, 'q'],
    ['/api/v1/search?q=***', 400, 'q'],
    ['/api/v1/search?q=a&page=-1', 400, 'page'],
    ['/api/v1/search?q=a&from=2015-02-01&to=2015-01-01', 400, 'from'],
    ['/api/v1/search?q=a&body=unknown', 400, 'body'],
    ['/api/v1/releases?body=%27%20OR%201=1', 400, 'body'],
    ['/api/v1/releases?cursor=invented', 400, 'cursor'],
    ['/api/v1/releases?cursor=%F0%9F%98%80', 400, 'cursor'],
    ['/api/v1/releases?page=-1', 400, 'page'],
    ['/api/v1/releases?__proto__=1', 400, '__proto__'],
    ['/api/v1/releases/unknown', 404, 'slug'],
  ])('%s', async (target, status, parameter) => {
    expect(await getProblem(target)).toMatchObject({ status, parameter });
  });

  test.each([
    ['/api/v1/search?q=%FF', 400],
    ['/api/v1/search?q=%E0%A4%A', 400],
    ['/api/v1/releases/%00', 400],
    ['/api/v1/releases/a%2Fb', 404],
    ['/api/v1//releases', 404],
    ['/api/v2/releases', 404],
    ['/api/', 404],
  ])('%s', async (target, status) => {
    expect(await getProblem(target)).toMatchObject({ status });
  });
});

describe('too many characters', () => {
  test.each([
    [3000, 400],
    [13_000, 414],
  ])('%i as words are %i', async (count, status) => {
    expect(await getProblem(`/api/v1/search?q=${'a'.repeat(count)}`)).toMatchObject({ status });
  });
});

describe('a fault behind the API', () => {
  test('an edition that cannot be read is 503 and asks for patience', async () => {
    storeNow = () => {
      throw new StoreError('UNREADABLE', 'The file is gone.');
    };
    try {
      const { status, headers, body } = await send('/api/v1/bodies');
      expect({ status, after: headers['retry-after'] }).toEqual({ status: 503, after: '5' });
      expect(body).not.toContain('The file is gone.');
      expect(log.error).toHaveBeenCalledOnce();
    } finally {
      storeNow = () => store;
    }
  });

  test('anything else is 500, and nothing of it leaves', async () => {
    log.error.mockClear();
    storeNow = () => ({ ...store, listBodies: () => Promise.reject(new TypeError('Secret.')) });
    try {
      const problem = await getProblem('/api/v1/bodies');
      expect(problem.status).toBe(500);
      expect(JSON.stringify(problem)).not.toContain('Secret');
      expect(log.error).toHaveBeenCalledOnce();
    } finally {
      storeNow = () => store;
    }
  });

  test('refuses too many questions with a problem that says when to ask again', async () => {
    refusal = { status: 429, retryAfter: 3 };
    try {
      const { status, headers, body } = await send('/api/v1/bodies');
      expect({ status, after: headers['retry-after'] }).toEqual({ status: 429, after: '3' });
      expect(JSON.parse(body)).toMatchObject({ title: 'There were too many requests' });
    } finally {
      refusal = null;
    }
  });
});
