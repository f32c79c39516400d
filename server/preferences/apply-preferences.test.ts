import { createServer } from 'node:http';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { viewAspects, viewChoices } from '../../lib/routes/preferences.ts';
import { kept } from '../routing/resolution.ts';
import { createMetrics } from '../observability/metrics.ts';
import { Document } from '../render/document.ts';
import { PageCache } from '../cache/response-cache.ts';
import { PageSender } from '../handlers/pages.ts';

const text = 'Официальное сообщение. '.repeat(200);
const settings = (chosen: readonly string[]) =>
  viewAspects
    .flatMap((aspect) => viewChoices[aspect].map((value) => ({ aspect, value })))
    .map(({ aspect, value }) => {
      const mark = chosen.includes(value) ? 'сейчас' : '';
      return `<button value="${value}" data-theme="${value}" name="${aspect}">Выбор<!-- --> <small>${mark}</small></button>`;
    })
    .join('');
const standardChoices = ['100', 'normal', 'standard', 'both'];
const standard = `<!DOCTYPE html><html lang="ru"><head></head><body>${settings(standardChoices)}&lt;html ${text}</body></html>`;

const sender = new PageSender({
  pages: new PageCache({
    version: () => 'first',
    makeDocument: (path, effort) =>
      Promise.resolve(
        new Document({ html: standard.replace('<body>', `<body>${path}`), policy: 'x', effort }),
      ),
  }),
  metrics: createMetrics({ editionId: () => 'first' }),
  log: pino({ level: 'silent' }),
  countGivenUp: () => 0,
  clientAddress: () => '192.0.2.1',
});
const server = createServer((request, response) => {
  const answer =
    request.url === '/ru'
      ? kept('ru', '/ru')
      : ({ kind: 'problem', status: '404', language: 'ru' } as const);
  void sender.send(request, response, answer);
});
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { headers: { 'Accept-Encoding': 'br', ...headers } });
const inView = { Cookie: 'language=en; view=150.black-on-white' };

describe('a page in the view that a reader set', () => {
  test('says so on html, and is the same otherwise', async () => {
    const [plain, seen] = [await ask('/ru'), await ask('/ru', inView)];
    const attributes = ' data-size="150" data-theme="black-on-white"';
    const html = await seen.text();
    expect(html).toContain(`<html${attributes} lang="ru">`);
    const chosen = ['150', 'normal', 'black-on-white', 'both'];
    expect(html.replace(attributes, '').replace(settings(chosen), settings(standardChoices))).toBe(
      await plain.text(),
    );
    expect(html).toContain(settings(chosen));
    expect(seen.headers.get('content-encoding')).toBe('br');
    expect(seen.headers.get('content-security-policy')).toBe('x');
  });

  test('is for this reader alone', async () => {
    const { headers } = await ask('/ru', inView);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toContain('Cookie');
  });

  test('has a strong tag of its own, by which it is not sent twice', async () => {
    const tag = (await ask('/ru', inView)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/u);
    expect((await ask('/ru', { ...inView, 'If-None-Match': tag })).status).toBe(304);
    // Neither for readers without the view nor with another one, and the other way round.
    expect((await ask('/ru', { 'If-None-Match': tag })).status).toBe(200);
    const other = { Cookie: 'view=dark', 'If-None-Match': tag };
    expect((await ask('/ru', other)).status).toBe(200);
    const standardTag = (await ask('/ru')).headers.get('etag') ?? '';
    expect((await ask('/ru', { ...inView, 'If-None-Match': standardTag })).status).toBe(200);
  });

  test('can be the page of a problem', async () => {
    const answer = await ask('/nowhere', inView);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(await answer.text()).toContain('data-theme="black-on-white"');
  });
});

test('cookies that set no view change nothing', async () => {
  const plain = await ask('/ru');
  const html = await plain.text();
  for (const cookie of ['language=ru', 'view=', 'view=pink', 'view="><script>', 'preview=dark']) {
    const answer = await ask('/ru', { Cookie: cookie });
    expect(await answer.text()).toBe(html);
    expect(answer.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  }
});
