import { request as sendRequest } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer as readBuffer, text as readText } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { problemSchema } from '../../lib/api/problem.ts';
import { corpusUnitSchema } from '../../lib/api/schemas.ts';
import { toEdition } from '../../lib/editions/edition.ts';
import { writeEdition } from '../../lib/store/sqlite/write/write-edition.ts';
import { openSqliteStore } from '../../lib/store/sqlite/sqlite-store.ts';
import { StoreError } from '../../lib/store/store-error.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { textAnalysis } from '../../lib/search/text-analysis.ts';
import { makeContentSet } from '../../tests/factories/make-content-set.ts';
import { makeBody, makeSite } from '../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { serve } from '../../tests/factories/serve.ts';
import { findTmxFault } from '../../tests/factories/validate-tmx.ts';
import { createApi } from './api.ts';
import { parseTarget } from '../http/request-target.ts';
import { StreamSlots } from '../limits/stream-slots.ts';

import type { Release } from '../../lib/model/release.ts';
import type { ContentStore } from '../../lib/store/content-store.ts';
import type { StreamLimits } from '../http/send-stream.ts';
import type { IncomingMessage } from 'node:http';

const origin = 'https://parallel.example';
const log = { error: vi.fn() };
const search = () => Promise.reject(new TypeError('Nobody searches here.'));

const releases = [
  makeRelease(),
  makeRelease({
    slug: 'uneven',
    publishedAt: '2014-03-05',
    body: 'mod',
    texts: {
      ru: makeText({ title: 'Неравные', blocks: [makeBlock('p1'), makeBlock('p2')] }),
      en: makeText({ title: 'Uneven', blocks: [makeBlock('p1')] }),
    },
  }),
  makeRelease({ slug: 'russian', publishedAt: '2014-01-01', texts: { ru: makeText() } }),
  makeRelease({
    slug: 'gone',
    status: 'withdrawn',
    withdrawnAt: '2015-02-01',
    reason: { ru: 'Ошибка', en: 'An error' },
  }),
  makeNote(),
];

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
  log.error.mockClear();
});

async function openStore(records: readonly Release[], demonstration?: true): Promise<ContentStore> {
  const bodies = [makeBody(), makeBody({ id: 'mod' })];
  const site = makeSite({ menu: ['mfa', 'mod'], ...(demonstration && { demonstration }) });
  const file = join(await makeOwnFolder(), 'edition.sqlite');
  writeEdition(file, toEdition(makeContentSet({ releases: records, bodies }), site), analyse);
  const store = openSqliteStore(file, textAnalysis);
  cleanups.push(() => {
    store.close();
  });
  return store;
}

type ServeOptions = {
  store: ContentStore;
  streams?: StreamSlots;
  streamLimits?: Partial<StreamLimits>;
};

/** The API behind a socket; gives what asks it. */
async function serveApi({ store, streams = new StreamSlots(), streamLimits = {} }: ServeOptions) {
  const api = createApi({
    store: () => store,
    search,
    origin,
    log,
    streams,
    quote: () => Promise.reject(new TypeError('No test asks for a quotation.')),
    limits: { refuse: () => null },
  });
  const server = serve((request) => api(request, parseTarget(request.url)), {
    ...{ log, streamLimits },
    clientAddress: ({ headers }) => String(headers['x-client'] ?? 'one'),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('The server has a port.');
  const { port } = address;

  /** The answer before its body is read. */
  const open = (
    path: string,
    options: { method?: string; headers?: Record<string, string> } = {},
  ) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const target = { host: '127.0.0.1', port, path: `/api/v1${path}`, agent: false };
      sendRequest({ ...target, ...options }, resolve)
        .on('error', reject)
        .end();
    });
  const get = async (...requested: Parameters<typeof open>) => {
    const response = await open(...requested);
    const body = await readText(response);
    return { status: response.statusCode, headers: response.headers, body };
  };
  return { open, get };
}

const serveRecords = async (demonstration?: true) =>
  serveApi({ store: await openStore(releases, demonstration) });

const idsOf = (jsonl: string) =>
  jsonl
    .split('\n')
    .slice(0, -1)
    .map((line) => corpusUnitSchema.parse(JSON.parse(line)).id);

describe('the corpus over HTTP', () => {
  test('has every pair of the list, newest first, and says beforehand what it leaves out', async () => {
    const { get } = await serveRecords();
    const { status, headers, body } = await get('/corpus?format=jsonl');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="parallel-corpus.jsonl"',
      'x-units': '5',
      'x-skipped-units': '1',
      'x-releases': '2',
      'x-skipped-releases': '1',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=0, s-maxage=5',
    });
    expect(headers['access-control-expose-headers']).toContain('X-Skipped-Units');
    expect(idsOf(body)).toEqual([
      ...['title', 'p1', 'p2'].map((block) => `2015-01-25-call#${block}`),
      ...['title', 'p1'].map((block) => `uneven#${block}`),
    ]);
  });

  test('follows every filter of the lists; notes come only when they are asked for', async () => {
    const { get } = await serveRecords();
    const unitsOf = async (query: string) =>
      (await get(`/corpus?format=jsonl&${query}`)).headers['x-units'];
    expect(await unitsOf('q=uneven')).toBe('2');
    expect(await unitsOf('body=mod&year=2014&month=3')).toBe('2');
    expect(await unitsOf('kind=note')).toBe('3');
    expect(await unitsOf('kind=note&kind=press-release')).toBe('8');
    expect(await unitsOf('lang=ru&q=')).toBe('5');
    expect(await unitsOf('kind=interview')).toBe('0');
    const named = await get('/corpus?format=tsv&body=mod&kind=statement&year=2014&month=3&q=a');
    expect(named.headers['content-disposition']).toBe(
      'attachment; filename="parallel-corpus-mod-statement-2014-03.tsv"',
    );
  });

  test('is valid TMX, of one release and of all', async () => {
    const { get } = await serveRecords();
    for (const path of ['/corpus?', '/releases/uneven/export?', '/releases/russian/export?']) {
      const { headers, body } = await get(`${path}format=tmx`);
      expect(findTmxFault(body)).toBeNull();
      expect(headers['content-type']).toBe('application/xml; charset=utf-8');
      expect(headers['x-units']).toBe(String(body.split('<tu ').length - 1));
    }
  });

  test('of one release has its name, and its counts', async () => {
    const { get } = await serveRecords();
    const { headers, body } = await get('/releases/uneven/export?format=tsv');
    expect(headers).toMatchObject({
      'content-type': 'text/tab-separated-values; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="uneven.tsv"',
      'x-units': '2',
      'x-skipped-units': '1',
      'x-skipped-releases': '0',
    });
    expect(body.split('\n')).toHaveLength(4);
    expect((await get('/releases/russian/export?format=jsonl')).headers).toMatchObject({
      'x-units': '0',
      'x-skipped-releases': '1',
    });
  });

  test('of demonstration data says so in its name and its units', async () => {
    const { get } = await serveRecords(true);
    const { headers, body } = await get('/corpus?format=tmx');
    expect(headers['content-disposition']).toContain(
      'filename="demonstration-parallel-corpus.tmx"',
    );
    expect(body.split('<note>Demonstration data')).toHaveLength(1 + 1 + 5);
  });

  test('has the same tag for the same bytes, and 304 for who has them', async () => {
    const { get } = await serveRecords();
    const path = '/corpus?format=tmx';
    const first = await get(path);
    const etag = String(first.headers.etag);
    expect((await get(path)).body).toBe(first.body);
    expect(await get(path, { headers: { 'If-None-Match': etag } })).toMatchObject({
      status: 304,
      body: '',
    });
    for (const other of ['/corpus?format=tsv', '/corpus?format=tmx&body=mod']) {
      expect((await get(other)).headers.etag).not.toBe(etag);
    }
    const { get: getOther } = await serveApi({ store: await openStore(releases.slice(0, 1)) });
    expect((await getOther(path)).headers.etag).not.toBe(etag);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('travels in %s piece by piece, with a tag of its own', async (encoding, decode) => {
    const { open, get } = await serveRecords();
    const path = '/corpus?format=jsonl';
    const plain = await get(path);
    const response = await open(path, { headers: { 'Accept-Encoding': encoding } });
    expect(response.headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
    });
    expect(decode(await readBuffer(response)).toString()).toBe(plain.body);
    const etag = String(response.headers.etag);
    expect(etag).not.toBe(plain.headers.etag);
    const known = { 'Accept-Encoding': encoding, 'If-None-Match': etag };
    expect((await get(path, { headers: known })).status).toBe(304);
    expect((await get(path, { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const { get } = await serveRecords();
    for (const path of ['/corpus?format=tmx', '/releases/uneven/export?format=jsonl']) {
      const got = (await get(path)).headers;
      const { 'transfer-encoding': _, ...headers } = { ...got, date: anyDate };
      expect(await get(path, { method: 'HEAD' })).toMatchObject({ status: 200, body: '', headers });
    }
  });

  test.each([
    ['/corpus', 400, 'format'],
    ['/corpus?format=pdf', 400, 'format'],
    ['/corpus?format=tmx&body=nobody', 400, 'body'],
    ['/corpus?format=tmx&month=2', 400, 'month'],
    ['/corpus?format=tmx&kind=novel', 400, 'kind'],
    ['/corpus?format=tmx&q=***', 400, 'q'],
    ['/corpus?format=tmx&sort=oldest', 400, 'sort'],
    ['/corpus?format=tmx&format=tsv', 400, 'format'],
    ['/releases/uneven/export', 400, 'format'],
    ['/releases/uneven/export?format=tmx&q=a', 400, 'q'],
    ['/releases/unknown/export?format=tmx', 404, 'slug'],
    ['/releases/gone/export?format=tmx', 410, undefined],
    ['/releases/a/b/export?format=tmx', 404, undefined],
    ['/corpus/export?format=tmx', 404, undefined],
  ])('%s is a problem: %i, %s', async (path, status, parameter) => {
    const { get } = await serveRecords();
    const answer = await get(path);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    const problem = problemSchema.parse(JSON.parse(answer.body));
    expect([answer.status, problem.status, problem.parameter]).toEqual([status, status, parameter]);
  });
});

/** A store of which the corpus has many large batches; counts those that were read. */
async function makeEndlessStore({ failsAt = Infinity }: { failsAt?: number } = {}) {
  const store = await openStore(releases);
  const text = makeText({ blocks: [makeBlock('p1', { text: 'x'.repeat(100_000) })] });
  const release = makeRelease({ texts: { ru: text, en: text } });
  const seen = { batches: 0, isLeft: false };
  async function* read() {
    try {
      for (; seen.batches < 10_000; seen.batches += 1) {
        if (seen.batches === failsAt) throw new StoreError('CORRUPT', 'The file is broken.');
        await nextTurn();
        yield [release];
      }
    } finally {
      seen.isLeft = true;
    }
  }
  const counts = { units: 1, skippedUnits: 0, releases: 1, skippedReleases: 0, version: 'v' };
  const endless = { ...store, openCorpus: () => Promise.resolve({ ...counts, read }) };
  return { store: endless, seen };
}

const path = '/corpus?format=jsonl';
const anyDate: unknown = expect.stringContaining('GMT');
const corrupt: unknown = expect.objectContaining({ code: 'CORRUPT' });

/** A busy machine is no reason to fail. */
const patiently = { timeout: 20_000 };

describe('a stream', { timeout: 30_000 }, () => {
  test('reads no further than its reader takes, and ends when the reader leaves', async () => {
    const { store, seen } = await makeEndlessStore();
    const { open } = await serveApi({ store });
    const response = await open(path);
    response.pause();
    // It stands still once the buffers on the way are full.
    let before = -1;
    await vi.waitFor(
      () => {
        const isStill = seen.batches > 0 && seen.batches === before;
        before = seen.batches;
        expect(isStill).toBe(true);
      },
      { ...patiently, interval: 200 },
    );
    expect(seen.batches).toBeLessThan(200);
    expect(seen.isLeft).toBe(false);
    response.destroy();
    await vi.waitFor(() => {
      expect(seen.isLeft).toBe(true);
    }, patiently);
    expect(log.error).not.toHaveBeenCalled();
  });

  test('that is compressed shows what there is so far', async () => {
    const { store, seen } = await makeEndlessStore();
    const { open } = await serveApi({ store });
    const response = await open(path, { headers: { 'Accept-Encoding': 'gzip' } });
    const lines = createInterface({ input: response.pipe(createGunzip()) });
    const { value } = await lines[Symbol.asyncIterator]().next();
    expect(corpusUnitSchema.parse(JSON.parse(String(value))).id).toContain('#title');
    expect(seen.isLeft).toBe(false);
    response.destroy();
    await vi.waitFor(() => {
      expect(seen.isLeft).toBe(true);
    }, patiently);
  });

  test('that breaks off is never taken for a whole', async () => {
    const { store } = await makeEndlessStore({ failsAt: 3 });
    const { get } = await serveApi({ store });
    await expect(get(path)).rejects.toThrow('aborted');
    expect(log.error).toHaveBeenCalledExactlyOnceWith({ err: corrupt }, 'stream broke off');
  });

  test('leaves a reader who takes nothing', async () => {
    const { store, seen } = await makeEndlessStore();
    const { open } = await serveApi({ store, streamLimits: { patienceMs: 50 } });
    (await open(path)).pause().on('error', () => undefined);
    await vi.waitFor(() => {
      expect(seen.isLeft).toBe(true);
    }, patiently);
  });

  test('has an end, however slowly it is taken', async () => {
    const { store, seen } = await makeEndlessStore();
    const { open } = await serveApi({ store, streamLimits: { deadlineMs: 50 } });
    (await open(path)).pause().on('error', () => undefined);
    await vi.waitFor(() => {
      expect(seen.isLeft).toBe(true);
    }, patiently);
  });

  test('waits when too many are being written; short ones, and questions, are answered', async () => {
    const { store } = await makeEndlessStore();
    const { open, get } = await serveApi({ store, streams: new StreamSlots(1) });
    const first = await open(path);
    const refused = await get(path, { headers: { 'X-Client': 'other' } });
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(problemSchema.parse(JSON.parse(refused.body)).detail).toMatch(/Too many exports/u);
    expect((await get(path, { method: 'HEAD' })).status).toBe(200);
    expect((await get('/releases/uneven/export?format=tsv')).status).toBe(200);
    first.destroy();
    await vi.waitFor(async () => {
      const next = await open(path);
      next.destroy();
      expect(next.statusCode).toBe(200);
    }, patiently);
  });

  test('is written once at a time for a client, however slowly it is taken', async () => {
    const { store } = await makeEndlessStore();
    const { open, get } = await serveApi({ store });
    const first = await open(path);
    for (let count = 0; count < 5; count += 1) {
      const refused = await get(path);
      expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '5' } });
      expect(problemSchema.parse(JSON.parse(refused.body)).detail).toMatch(/for this client/u);
    }
    const other = await open(path, { headers: { 'X-Client': 'other' } });
    expect(other.statusCode).toBe(200);
    for (const response of [first, other]) response.destroy();
    await vi.waitFor(async () => {
      const next = await open(path);
      next.destroy();
      expect(next.statusCode).toBe(200);
    }, patiently);
  });

  test('answers other questions while it is written', async () => {
    const { store, seen } = await makeEndlessStore();
    const { open, get } = await serveApi({ store });
    const response = await open(path);
    response.resume().on('error', () => undefined);
    expect((await get('/bodies')).status).toBe(200);
    expect(seen.isLeft).toBe(false);
    response.destroy();
  });
});
