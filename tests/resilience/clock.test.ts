import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { releaseFile } from '../factories/write-content.ts';
import { openPortal } from '../e2e/support/own-portal.ts';
import { startServer } from '../e2e/support/server.ts';
import { read, readAll, readReadiness, seenPaths } from './support/seen-pages.ts';

const year = 365 * 24 * 60 * 60 * 1000;
const soon = { timeout: 30_000, interval: 100 };
const inHalfAYear = new Date(Date.now() + year / 2).toISOString();
const scheduled = makeRelease({
  slug: 'scheduled',
  status: 'scheduled',
  publishedAt: inHalfAYear.slice(0, 10),
  publishAt: inHalfAYear,
  texts: { ru: makeText({ title: 'Запланировано' }), en: makeText({ title: 'Scheduled' }) },
});

let portal: Awaited<ReturnType<typeof openPortal>>;

beforeAll(async () => {
  portal = await openPortal({ releases: [{ file: releaseFile(scheduled), record: scheduled }] });
  await portal.publish();
});
afterAll(() => portal.remove());

test('on an island a day ahead every page is the same, byte for byte', async () => {
  const all = [...seenPaths, paths.archive('ru', '2015'), paths.translations('en'), '/sitemap.xml'];
  const { contentDir, dataDir } = portal;
  const [here, there] = await Promise.all(
    ['UTC', 'Pacific/Kiritimati'].map((TZ) =>
      startServer({ contentDir, dataDir, environment: { TZ } }),
    ),
  );
  try {
    expect(await readAll(there?.url ?? '', all)).toEqual(await readAll(here?.url ?? '', all));
  } finally {
    await Promise.all([here?.stop(), there?.stop()]);
  }
});

test('a clock that is a year ahead shows what is due by it, and nothing of it once it is right', async () => {
  const shift = join(portal.dataDir, 'clock-shift');
  await writeFile(shift, String(year));
  const server = await portal.start([], {
    environment: {
      CLOCK_SHIFT_FILE: shift,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'support/shift-clock.ts')}`,
    },
  });
  const seen = await readAll(server.url);
  for (const page of seen.values()) expect(page).toMatch(/^200/u);
  const page = server.url + paths.release('en', scheduled.slug);
  expect((await read(page)).text).toContain('Scheduled');
  expect((await read(server.url + paths.home('en'))).age).toBeNull();
  expect(await readReadiness(server)).toMatchObject({ status: 'ready' });

  await writeFile(shift, '');
  await expect.poll(async () => (await read(page)).status, soon).toBe(404);
  for (const answer of (await readAll(server.url)).values()) expect(answer).toMatch(/^200/u);
  expect(await readReadiness(server)).toMatchObject({ status: 'ready', problems: [] });
  await portal.stop();
});
