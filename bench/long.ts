import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildEdition } from '../lib/editions/build-edition.ts';
import { listParts } from '../lib/model/parts.ts';
import { paths } from '../lib/routes/paths.ts';
import { editionStorage } from '../lib/services/edition-storage.ts';
import { firstRelease } from '../tests/e2e/support/first-release.ts';
import { findFreePort } from '../tests/e2e/support/server.ts';
import { makeLongRelease } from '../tests/factories/make-long-release.ts';
import { releaseFile, writeRecord } from '../tests/factories/write-content.ts';
import { percentile } from './measure.ts';
import { ask, startPortal } from './serve/portal.ts';

/**
 * What the parts of a text of 100,000 words weigh and how long their first render takes, beside that of short
 * releases in the same run. It needs a finished build.
 */
const words = 100_000;
const asked = 12;
const folder = await mkdtemp(join(tmpdir(), 'parallel-long-'));
const [contentDir, dataDir] = [join(folder, 'content'), join(folder, 'data')];
const long = makeLongRelease({ slug: '2015-02-03-long', words, paragraphs: 8 });
const short = Array.from({ length: asked }, (_, index) =>
  makeLongRelease({ slug: `2015-02-03-short-${index}`, words: 250 }),
);

await cp('content', contentDir, { recursive: true });
for (const record of [long, ...short]) await writeRecord(contentDir, releaseFile(record), record);
await buildEdition({ contentDir, dataDir, now: new Date(), storage: editionStorage });
const port = await findFreePort();
const origin = `http://localhost:${port}`;
const portal = await startPortal(folder, port, {
  ...{ CONTENT_DIR: contentDir, DATA_DIR: dataDir, SITE_ORIGIN: origin },
});
try {
  await render('warm-up', [paths.release('en', firstRelease.slug)]);
  const reference = await render(
    'short releases',
    short.map(({ slug }) => paths.release('ru', slug)),
  );
  const parts = listParts(long).map((_, index) => index + 1);
  console.log(`${words} words: ${parts.length} parts`);
  for (const [name, toPath] of [
    ['text', paths.release],
    ['both texts', paths.parallel],
    ['light page', paths.lite],
  ] as const) {
    const shown = parts.slice(0, asked).map((part) => toPath('ru', long.slug, undefined, part));
    const median = await render(name, shown);
    console.log(`  ${(median / reference).toFixed(1)} times a short release`);
  }
  for (const path of [`/api/v1/search?q=${encodeURIComponent('запись')}`, '/ru/feed.xml']) {
    await render(path, [path]);
  }
} finally {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Asks for each once, one after the other; gives the median in milliseconds. */
async function render(name: string, addresses: readonly string[]): Promise<number> {
  const [times, sizes]: [number[], number[]] = [[], []];
  for (const address of addresses) {
    const started = performance.now();
    const { status, body } = await ask(origin + address, 'identity');
    if (status !== 200) throw new Error(`${address}: ${status}`);
    times.push(performance.now() - started);
    sizes.push(body.byteLength);
  }
  const [median, slowest] = [percentile(times, 0.5), Math.max(...times)];
  const largest = Math.ceil(Math.max(...sizes) / 1024);
  console.log(
    `${name}: ${largest} KB at most, ${median.toFixed(0)} ms, ${slowest.toFixed(0)} ms at most`,
  );
  return median;
}
