import { afterAll, beforeAll, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { Health } from '../observability/health.ts';
import { text } from '../http/response.ts';
import { respondWithHealth } from './health.ts';

import type { HealthState } from '../observability/health.ts';

const state: HealthState = { editionId: 'first', problems: [] };
const health = new Health(() => state);
const server = serve(({ url }) => respondWithHealth(url, health) ?? text(404, ''));
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});

async function check() {
  const answer = await fetch(`${base}/readyz`);
  return { status: answer.status, text: (await answer.text()).trim() };
}

test('strangers are told whether readers get their pages, and nothing else', async () => {
  const ready = { status: 200, text: '{"status":"ready"}' };
  const unavailable = { status: 503, text: '{"status":"unavailable"}' };
  expect(await check()).toEqual(ready);
  // An older edition is served: that is the operator's matter.
  state.problems = ['edition: /srv/var/current.json is not JSON'];
  expect(await check()).toEqual(ready);
  state.editionId = null;
  expect(await check()).toEqual(unavailable);
  state.editionId = 'first';
  health.beginToStop();
  expect(await check()).toEqual(unavailable);
});
