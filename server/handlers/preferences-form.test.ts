import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { createTestPages } from '../../tests/factories/test-pages.ts';
import { createPreferencesForm } from './preferences-form.ts';

import type { Refusal } from '../limits/rate-limit.ts';

const state: { refusal: Refusal | null } = { refusal: null };
const form = createPreferencesForm({
  pages: createTestPages((path) => `<html>${path}</html>`),
  limits: { refuse: () => state.refusal },
  isSecure: true,
  siteOrigin: 'https://parallel.example',
});
const server = serve((request) => form(request, 'en'));
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});

async function send(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(base, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers },
  });
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? null,
    answer,
  };
}

describe('the form of the view', () => {
  test('sets a cookie and leads back', async () => {
    const sent = await send({ theme: 'dark', return: '/en/releases?lang=both' });
    expect(sent).toMatchObject({
      status: 303,
      location: '/en/releases?lang=both',
      cookie: 'view=dark',
    });
    expect(sent.answer.headers.get('cache-control')).toBe('no-store');
    expect(sent.answer.headers.get('set-cookie')).toContain('; Secure');
  });

  test('leaves what it was not told as it is', async () => {
    const headers = { Cookie: 'view=150.wide.dark' };
    expect((await send({ size: '200' }, headers)).cookie).toBe('view=200.wide.dark');
    expect((await send({ theme: 'standard' }, headers)).cookie).toBe('view=150.wide');
  });

  test('makes everything standard with one field', async () => {
    const sent = await send({ reset: 'view', size: '200' }, { Cookie: 'view=150.dark' });
    expect(sent.cookie).toBe('view=');
    expect(sent.answer.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  test('leads to where the browser says that the reader is, before what the page says', async () => {
    const headers = { Referer: 'https://parallel.example/en/search?q=Minsk&page=2' };
    const sent = await send({ size: '125', return: '/en/search' }, headers);
    expect(sent.location).toBe('/en/search?q=Minsk&page=2');
  });

  test.each([
    '//evil.example',
    'https://evil.example/en',
    '/\\evil.example',
    '/en/..//evil.example',
  ])('leads home instead of to %j', async (address) => {
    expect((await send({ size: '125', return: address })).location).toBe('/en');
  });

  test.each([{ theme: 'pink' }, { size: '1000' }, { spacing: '' }])(
    'refuses %j, which is no choice',
    async (fields) => {
      expect(await send(fields)).toMatchObject({ status: 400, cookie: null });
    },
  );

  test('is not taken from another site', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const sent = await send({ theme: 'dark' }, { 'Sec-Fetch-Site': site });
      expect(sent).toMatchObject({ status: 403, cookie: null });
    }
    for (const origin of ['https://evil.example', 'null', 'http://parallel.example']) {
      const sent = await send({ theme: 'dark' }, { Origin: origin });
      expect(sent, origin).toMatchObject({ status: 403, cookie: null });
    }
    const own = { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://parallel.example' };
    expect((await send({ theme: 'dark' }, own)).status).toBe(303);
  });

  test('has to be a form', async () => {
    expect(await send({}, { 'Content-Type': 'application/json' })).toMatchObject({ status: 415 });
  });

  test('counts as a question of its client', async () => {
    state.refusal = { status: 429, retryAfter: 7 };
    const sent = await send({ theme: 'dark' });
    state.refusal = null;
    expect(sent).toMatchObject({ status: 429, cookie: null });
    expect(sent.answer.headers.get('retry-after')).toBe('7');
  });
});
