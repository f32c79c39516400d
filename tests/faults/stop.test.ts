import { Agent } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiPaths, paths } from '../../lib/paths.ts';
import { openDemoPortal } from '../e2e/support/demo-portal.ts';
import { open, take } from './support/open.ts';
import { read } from './support/seen-pages.ts';

import type { RunningServer } from '../e2e/support/server.ts';

let portal: Awaited<ReturnType<typeof openDemoPortal>>;
let server: RunningServer;

beforeAll(async () => {
  portal = await openDemoPortal();
  await portal.publish();
  server = await portal.start();
});
afterAll(() => portal.remove());

const agent = new Agent({ keepAlive: true });

test('SIGTERM drops nothing that was asked before it, and takes nothing after it', async () => {
  // Pages that are rendered for the first time, searches, and an export of which nobody reads on yet.
  const asked = [
    ...['2012', '2013', '2014', '2015'].map((year) => paths.archive('en', year)),
    ...['archive', 'budget', 'road', 'school'].map((q) => paths.search('en', { q })),
    ...Array.from({ length: 12 }, () => `${apiPaths.root}/releases`),
  ];
  const stream = await open(`${server.url}${apiPaths.root}/corpus?format=jsonl`, agent);
  stream.pause();
  await read(`${server.url}/healthz`);
  const answers = asked.map((path) => open(server.url + path, agent).then(take));
  // They have reached the server once it has answered what was sent after them.
  await read(`${server.url}/healthz`);

  const stopped = server.stop();
  await expect.poll(() => server.logs()).toContain('"msg":"stopping"');
  await expect(read(`${server.url}/healthz`)).rejects.toThrow('fetch failed');

  for (const { status, text } of await Promise.all(answers)) {
    expect([200, 404]).toContain(status);
    expect(text).not.toBe('');
  }
  const lines = (await take(stream)).text.trimEnd().split('\n');
  expect(stream.statusCode).toBe(200);
  expect(lines).toHaveLength(Number(stream.headers['x-units']));
  expect(await stopped).toBe(0);
});
