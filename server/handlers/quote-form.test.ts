import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { createTestPages } from '../../tests/factories/test-pages.ts';
import { decodeQuery } from '../../lib/routes/internal-paths.ts';
import { pastedQuoteSchema } from '../../lib/routes/pasted-quote.ts';
import { longestQuotation } from '../../lib/routes/queries.ts';
import { createQuoteForm } from './quote-form.ts';

import type { Refusal } from '../limits/rate-limit.ts';

const state: { refusal: Refusal | null } = { refusal: null };
const rendered: string[] = [];
const form = createQuoteForm({
  pages: createTestPages((path) => {
    rendered.push(path);
    return '<html></html>';
  }),
  limits: { refuse: () => state.refusal },
  siteOrigin: 'https://parallel.example',
});
const server = serve((request) => form(request, 'ru'));
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});

const send = (body: BodyInit) => fetch(base, { method: 'POST', redirect: 'manual', body });

describe('the form of a quotation', () => {
  test('leads to the address of a quotation that can be checked', async () => {
    const q = 'Киев не ответил на письмо';
    const answer = await send(new URLSearchParams({ q: ` ${q}\r\n` }));
    expect(answer.status).toBe(303);
    const location = new URL(answer.headers.get('location') ?? '', base);
    expect(location.pathname).toBe('/ru/quote');
    expect(location.searchParams.get('q')).toBe(q);
    expect((await send(new URLSearchParams())).headers.get('location')).toBe('/ru/quote');
  });

  test.each([longestQuotation + 1, 1664, 10_000])(
    'shows a quotation of %i letters again, every letter of it',
    async (length) => {
      const q = 'ж'.repeat(length);
      const answer = await send(new URLSearchParams({ q }));
      expect(answer.status).toBe(400);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const segment = rendered.at(-1)?.split('/').at(-1) ?? '';
      expect(decodeQuery(pastedQuoteSchema, segment)).toEqual({ q });
    },
  );

  test('says that a quotation is too long that is more than a request may bring', async () => {
    const answer = await send(new URLSearchParams({ q: 'ж'.repeat(20_000) }));
    expect(answer.status).toBe(400);
    expect(rendered.at(-1)).toMatch(/^\/ru\/internal\/bad-query\//u);
  });

  test('takes forms only, and as many as anybody may send', async () => {
    expect((await send('q=a')).status).toBe(415);
    state.refusal = { status: 429, retryAfter: 7 };
    const answer = await send(new URLSearchParams({ q: 'три простых слова' }));
    state.refusal = null;
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('7');
  });
});
