import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openPortal } from '../e2e/support/own-portal.ts';
import { editRelease } from '../e2e/support/edit-release.ts';
import { nodeProgram } from '../e2e/support/server.ts';
import { notify, secret } from './support/notify.ts';
import { listFiles, pointerOf, readAll, readReadiness } from './support/seen-pages.ts';

import type { RunningServer } from '../e2e/support/server.ts';

let portal: Awaited<ReturnType<typeof openPortal>>;
let server: RunningServer;

beforeAll(async () => {
  portal = await openPortal();
  await portal.publish();
  server = await portal.start([], { environment: { REVALIDATE_SECRET: secret } });
});
afterAll(() => portal.remove());

/** Builds where no file may have more than so many blocks of 512 bytes: writing more fails, as on a full disk. */
async function buildWithin(blocks: number): Promise<{ code: number; output: string }> {
  const command = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" scripts/content.ts build`;
  const { contentDir, dataDir } = portal;
  const child = spawn('sh', ['-c', command, nodeProgram], {
    env: { ...process.env, CONTENT_DIR: contentDir, DATA_DIR: dataDir },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  await once(child, 'close');
  return { code: child.exitCode ?? -1, output };
}

test.each([
  ['the edition', 200],
  ['the pointer', 0],
])(
  'a disk without room for %s: nothing is published, and nothing is left behind',
  async (_, blocks) => {
    const seen = await readAll(server.url);
    const files = await listFiles(portal.dataDir);
    const pointer = await readFile(pointerOf(portal.dataDir), 'utf8');
    // Without room for the pointer there is still the edition: the same as before.
    if (blocks > 0) await editRelease(portal.contentDir, 'an edit that finds no room');

    const failed = await buildWithin(blocks);
    expect(failed.code).toBe(1);
    expect(failed.output).toMatch(/cannot be written \(.+\)/u);
    expect(failed.output).toContain('what is served stays as it is');
    expect(failed.output).not.toMatch(/^\s+at /mu);
    expect(await listFiles(portal.dataDir)).toEqual(files);
    expect(await readFile(pointerOf(portal.dataDir), 'utf8')).toBe(pointer);

    expect((await notify(server.url)).status).toBe(200);
    expect(await readAll(server.url)).toEqual(seen);
    expect(await readReadiness(server)).toMatchObject({ status: 'ready', problems: [] });

    await portal.publish();
    expect((await notify(server.url)).status).toBe(200);
  },
);

test('a log that nobody can write any more takes no page away', async () => {
  const full = await open('/dev/full', 'w');
  await portal.stop();
  server = await portal.start([], { output: full.fd });
  await readAll(server.url);
  for (let count = 0; count < 20; count += 1) {
    for (const page of (await readAll(server.url)).values()) expect(page).toMatch(/^200/u);
  }
  expect(await server.stop()).toBe(0);
  await full.close();
});
