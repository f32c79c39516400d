// @module-tag core

import { open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { languages } from '../../lib/model/languages.ts';
import { getTranslator } from '../../lib/i18n/translator.ts';
import { apiPaths, paths } from '../../lib/routes/paths.ts';
import { openPortal } from '../e2e/support/own-portal.ts';
import {
  findEditionFile,
  pointerOf,
  pointTo,
  read,
  readAll,
  readReadiness,
  seenPaths,
  slug,
} from './support/seen-pages.ts';

import type { RunningServer } from '../e2e/support/server.ts';

const soon = { timeout: 30_000, interval: 100 };
const searchPath = paths.search('ru', { q: 'Лавров' });

let portal: Awaited<ReturnType<typeof openPortal>>;
let server: RunningServer;
let seen: ReadonlyMap<string, string>;

beforeAll(async () => {
  portal = await openPortal();
  await portal.publish();
  server = await portal.start();
  seen = await readAll(server.url);
  for (const page of seen.values()) expect(page).toMatch(/^200/u);
  expect((await read(server.url + searchPath)).status).toBe(200);
});
afterAll(() => portal.remove());

async function expectDegraded(reason: string): Promise<void> {
  await expect
    .poll(() => readReadiness(server), soon)
    .toMatchObject({ status: 'degraded', problems: [expect.stringContaining(reason)] });
  // The log comes by a pipe of its own, a moment later.
  await expect.poll(() => server.logs(), soon).toContain(reason);
  expect(await readAll(server.url)).toEqual(seen);
}

/** The fault is gone: everything is answered again, and nothing is said any more. */
async function expectRecovered(): Promise<void> {
  await expect
    .poll(() => readReadiness(server), soon)
    .toMatchObject({ status: 'ready', problems: [] });
  expect(await readAll(server.url)).toEqual(seen);
  const answers = [searchPath, paths.terms('en'), `${apiPaths.root}/bodies`];
  for (const path of answers) expect((await read(server.url + path)).status, path).toBe(200);
}

describe('the pointer', () => {
  test.each([
    ['is empty', '', 'is not JSON'],
    ['is garbage', '\u0000{"editionId":', 'is not JSON'],
    ['is another JSON', '{"editionId":"../../etc/passwd"}', 'is not a pointer'],
  ])('%s', async (_, text, reason) => {
    const before = await readFile(pointerOf(portal.dataDir), 'utf8');
    await writeFile(pointerOf(portal.dataDir), text);
    await expectDegraded(reason);
    await writeFile(pointerOf(portal.dataDir), before);
    await expectRecovered();
  });

  test('names an edition that is not there, then nothing at all', async () => {
    await pointTo(portal.dataDir, 'f'.repeat(64));
    await expectDegraded('is not there');
    await rm(pointerOf(portal.dataDir));
    await expectDegraded('There is no edition yet');
    // A build writes it again.
    await portal.publish();
    await expectRecovered();
  });
});

describe('the file of the edition', () => {
  test('is deleted: what is open is read on, and it is built again', async () => {
    const file = await findEditionFile(portal.dataDir);
    await rm(file);
    await expectDegraded('is not there');
    // Pages that nobody has seen yet, and searches, are answered from the file that is still open.
    expect((await read(server.url + paths.terms('ru'))).status).toBe(200);
    expect((await read(server.url + searchPath)).status).toBe(200);
    await portal.publish();
    expect((await stat(file)).size).toBeGreaterThan(0);
    await expectRecovered();
  });

  test.each([
    ['is truncated', async (file: string) => truncate(file, 20_000)],
    [
      'is overwritten',
      async (file: string) => {
        const handle = await open(file, 'r+');
        await handle.write(Buffer.alloc(40_000, 'x'), 0, 40_000, 0);
        await handle.close();
      },
    ],
    [
      'has another text than was published',
      async (file: string) =>
        Promise.try(() => {
          const database = new DatabaseSync(file);
          database.exec("UPDATE release SET record = replace(record, 'Лавров', 'Иванов')");
          database.close();
        }),
    ],
  ])('%s: what was seen stays, the rest says when to come again', async (_, damage) => {
    const file = await findEditionFile(portal.dataDir);
    await damage(file);
    await expectDegraded('build it again');
    for (const language of languages) {
      const stale = await read(server.url + paths.release(language, slug));
      expect(stale.age).toMatch(/^\d+$/u);

      const unseen = await read(`${server.url}${paths.archive(language, '2015')}`);
      expect(unseen.status).toBe(503);
      expect(unseen.text).toContain(getTranslator(language)('ProblemNotice.busy.title'));
    }
    expect((await read(server.url + apiPaths.releases)).status).toBe(503);
    await portal.publish();
    await expectRecovered();
    expect((await read(server.url + (seenPaths[1] ?? ''))).age).toBeNull();
  });
});
