import { Agent } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { languages } from '../../lib/model/languages.ts';
import { apiPaths, paths } from '../../lib/routes/paths.ts';
import { editRelease } from '../e2e/support/edit-release.ts';
import { openPortal } from '../e2e/support/own-portal.ts';
import { notify, secret } from './support/notify.ts';
import { open, take } from './support/open.ts';
import { findEditionFile, read, seenPaths, slug } from './support/seen-pages.ts';

import type { RunningServer } from '../e2e/support/server.ts';

const connections = 32;
const requestsEach = 7;
const editions = 10;

/** Everything that a reader can ask for: kept pages, pages that are not, questions, streams. */
const asked = [
  ...seenPaths,
  paths.search('ru', { q: 'Лавров' }),
  paths.search('en', { q: 'Kerry' }),
  paths.releases('en', { q: 'call' }),
  `${apiPaths.root}/releases`,
  `${apiPaths.root}/releases/${slug}/export?format=tmx`,
];
/** Four at a time are the limit, so one asks. */
const longExport = [`${apiPaths.root}/corpus?format=tmx`];

let portal: Awaited<ReturnType<typeof openPortal>>;
let server: RunningServer;

beforeAll(async () => {
  portal = await openPortal();
  await portal.publish();
  server = await portal.start([], { environment: { REVALIDATE_SECRET: secret } });
});
afterAll(() => portal.remove());

test('editions come and go under load, and no request fails', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const failures: string[] = [];
  let count = 0;

  const load = async (all: readonly string[], start: number) => {
    for (let index = start; index < start + requestsEach; index += 1) {
      const path = all[index % all.length] ?? '';
      const { status, text } = await take(await open(server.url + path, agent));
      count += 1;
      if (status !== 200 || text === '') failures.push(`${path}: ${status}`);
    }
  };
  const publish = async (words: string) => {
    await editRelease(portal.contentDir, words);
    await portal.publish();
    const edition = (await findEditionFile(portal.dataDir)).slice(-23, -7);
    expect(await (await notify(server.url)).text()).toContain(edition);
    // At once: no page of the edition before is given out any more.
    for (const language of languages) {
      const { text } = await read(server.url + paths.release(language, slug));
      expect(text).toContain(`${words}.`);
    }
  };
  for (let number = 1; number <= editions; number += 1) {
    const loads = Array.from({ length: connections - 1 }, (_, index) => load(asked, index));
    await Promise.all([publish(`edition number ${number}`), load(longExport, 0), ...loads]);
  }
  agent.destroy();

  expect(failures).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(2000);
  expect(server.logs()).not.toMatch(/"level":[56]0/u);
});
