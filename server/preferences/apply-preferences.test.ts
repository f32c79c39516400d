import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { createTestPages } from '../../tests/factories/test-pages.ts';
import { preferenceNames, preferenceChoices } from '../../lib/routes/preferences.ts';
import { cacheable } from '../routing/resolution.ts';

const text = 'Официальное сообщение. '.repeat(200);
const settings = (chosen: readonly string[]) =>
  preferenceNames
    .flatMap((aspect) => preferenceChoices[aspect].map((value) => ({ aspect, value })))
    .map(({ aspect, value }) => {
      const mark = chosen.includes(value) ? 'сейчас' : '';
      return `<button value="${value}" data-theme="${value}" name="${aspect}">Выбор<!-- --> <small>${mark}</small></button>`;
    })
    .join('');
const standardChoices = ['100', 'normal', 'standard', 'both'];
const standard = `<!DOCTYPE html><html lang="ru"><head></head><body>${settings(standardChoices)}&lt;html ${text}</body></html>`;

const pages = createTestPages((path) => standard.replace('<body>', `<body>${path}`));
const server = serve((request) =>
  pages.respond(
    request,
    request.url === '/ru'
      ? cacheable('ru', '/ru')
      : { kind: 'problem', status: '404', language: 'ru' },
  ),
);
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { headers: { 'Accept-Encoding': 'br', ...headers } });
const inPreferences = { Cookie: 'language=en; view=150.black-on-white' };

describe('a page in the preferences of a reader', () => {
  test('says so on html, and is the same otherwise', async () => {
    const [plain, seen] = [await ask('/ru'), await ask('/ru', inPreferences)];
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
    const { headers } = await ask('/ru', inPreferences);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toContain('Cookie');
  });

  test('has a strong tag of its own, by which it is not sent twice', async () => {
    const tag = (await ask('/ru', inPreferences)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/u);
    expect((await ask('/ru', { ...inPreferences, 'If-None-Match': tag })).status).toBe(304);
    // Neither for readers without preferences nor with another one, and the other way round.
    expect((await ask('/ru', { 'If-None-Match': tag })).status).toBe(200);
    const other = { Cookie: 'view=dark', 'If-None-Match': tag };
    expect((await ask('/ru', other)).status).toBe(200);
    const standardTag = (await ask('/ru')).headers.get('etag') ?? '';
    expect((await ask('/ru', { ...inPreferences, 'If-None-Match': standardTag })).status).toBe(200);
  });

  test('can be the page of an error', async () => {
    const answer = await ask('/nowhere', inPreferences);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(await answer.text()).toContain('data-theme="black-on-white"');
  });
});

test('cookies that set no preferences change nothing', async () => {
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
