// @module-tag core

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { createServer } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiPaths, paths } from '../../lib/routes/paths.ts';
import { openDemoPortal } from '../e2e/support/demo-portal.ts';
import { findFreePort } from '../e2e/support/server.ts';
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

const soon = { timeout: 90_000, interval: 100 };
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

test('npm hands SIGTERM on to the portal, which ends and frees its port', async () => {
  const port = await findFreePort();
  const { contentDir: CONTENT_DIR, dataDir: DATA_DIR } = portal;
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, CONTENT_DIR, DATA_DIR, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(npm, 'exit');
  try {
    await expect.poll(() => output, soon).toContain('listening on');
    const answer = await fetch(`http://localhost:${port}/healthz`);
    await answer.text();
  } finally {
    npm.kill('SIGTERM');
  }
  await ended;
  expect(output).toContain('"msg":"stopping"');
  // What npm left behind would still have it.
  const free = createServer().listen(port);
  await once(free, 'listening');
  free.close();
});

test.each(['PORT', 'METRICS_PORT'])(
  'a %s that is taken ends the start, and is named',
  async (name) => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const environment = { HOST: '0.0.0.0', METRICS_HOST: '0.0.0.0', [name]: String(port) };
    const started = portal.start([], { environment, port: await findFreePort() });
    await expect(started).rejects.toThrow(
      new RegExp(`"msg":"${name}: port ${port} of 0\\.0\\.0\\.0 is taken: `, 'u'),
    );
    taken.close();
  },
);
