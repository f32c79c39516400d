import { createServer } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { Health } from './health.ts';

import type { HealthState } from './health.ts';

const state: HealthState = { editionId: 'first', problems: [] };
const health = new Health(() => state);
const server = createServer((request, response) => {
  health.send('/readyz', request, response);
});
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});

async function ask() {
  const answer = await fetch(base);
  return { status: answer.status, text: (await answer.text()).trim() };
}

test('strangers are told whether readers get their pages, and nothing else', async () => {
  const ready = { status: 200, text: '{"status":"ready"}' };
  const unavailable = { status: 503, text: '{"status":"unavailable"}' };
  expect(await ask()).toEqual(ready);
  // An older edition is served: that is the operator's matter.
  state.problems = ['edition: /srv/var/current.json is not JSON'];
  expect(await ask()).toEqual(ready);
  state.editionId = null;
  expect(await ask()).toEqual(unavailable);
  state.editionId = 'first';
  health.beginToStop();
  expect(await ask()).toEqual(unavailable);
});
