import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { writeChecksum } from '../../lib/editions/checksum.ts';
import { languages } from '../../lib/model/languages.ts';
import { getTranslator } from '../../lib/i18n/translator.ts';
import { paths } from '../../lib/routes/paths.ts';
import { openPortal } from '../e2e/support/own-portal.ts';
import { notify, secret } from './support/notify.ts';
import {
  findEditionFile,
  pointTo,
  read,
  readAll,
  readReadiness,
  seenPaths,
  slug,
} from './support/seen-pages.ts';

import type { RunningServer } from '../e2e/support/server.ts';

const brokenId = 'b'.repeat(64);
const unseen = languages.map((language) => paths.history(language, slug));

let portal: Awaited<ReturnType<typeof openPortal>>;
let server: RunningServer;

beforeAll(async () => {
  portal = await openPortal();
  await portal.publish();
  server = await portal.start([], { environment: { REVALIDATE_SECRET: secret } });
});
afterAll(() => portal.remove());

/** An edition like the current one, with a record of the release that no page can show. */
async function writeBrokenEdition(): Promise<void> {
  const file = join(portal.dataDir, 'editions', `${brokenId.slice(0, 16)}.sqlite`);
  await cp(await findEditionFile(portal.dataDir), file);
  const database = new DatabaseSync(file);
  database.prepare('UPDATE meta SET value = ? WHERE key = ?').run(brokenId, 'editionId');
  database
    .prepare('UPDATE release SET record = ?, shown_hash = ? WHERE slug = ?')
    .run('{}', 'x', slug);
  database.close();
  await writeChecksum(file);
}

test('a page that cannot be rendered any more stays as it was, and says how old it is', async () => {
  const seen = await readAll(server.url);
  await writeBrokenEdition();
  await pointTo(portal.dataDir, brokenId);
  expect((await notify(server.url)).status).toBe(200);

  const pages = languages.map((language) => paths.release(language, slug));
  for (const path of pages) {
    const page = await read(server.url + path);
    expect(`${page.status}\n${page.text}`).toBe(seen.get(path));
    expect(page.age).toMatch(/^\d+$/u);
  }
  expect(server.logs()).toMatch(/"age":\d+.*"msg":"an older page stands in"/u);
  expect(await readReadiness(server)).toMatchObject({
    status: 'degraded',
    edition: brokenId,
    problems: [expect.stringMatching(/^pages: \d cannot be rendered/u)],
  });
  for (const [index, language] of languages.entries()) {
    const page = await read(server.url + (unseen[index] ?? ''));
    expect(page.status).toBe(500);
    expect(page.text.replaceAll('&nbsp;', '\u00A0')).toContain(
      getTranslator(language)('ProblemNotice.failure.title'),
    );
  }
  // What does not show the release is not concerned.
  expect((await read(server.url + paths.terms('ru'))).status).toBe(200);

  await portal.publish();
  expect((await notify(server.url)).status).toBe(200);
  expect(await readReadiness(server)).toMatchObject({ status: 'ready', problems: [] });
  expect(await readAll(server.url)).toEqual(seen);
  for (const path of unseen) expect((await read(server.url + path)).status).toBe(200);
  expect((await read(server.url + (seenPaths[1] ?? ''))).age).toBeNull();
});
