import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { buildEdition } from './build-edition.ts';
import { readPointer } from './pointer.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { editionStorage } from '../services/edition-storage.ts';
import { textAnalysis } from '../search/text-analysis.ts';
import { makeBody, makeSite, makeTerm } from '../../tests/factories/make-frame.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { releaseFile, writeContent, writeRecord } from '../../tests/factories/write-content.ts';
import { textWith } from '../../tests/factories/text-with.ts';

import type { Release } from '../model/release.ts';
import type { Records } from '../../tests/factories/write-content.ts';

const now = new Date('2026-11-30T00:00:00Z');

async function open(records: Records = {}) {
  const [contentDir, dataDir] = [await makeOwnFolder(), join(await makeOwnFolder(), 'var')];
  await writeContent(contentDir, records);
  const build = async () => {
    const built = await buildEdition({ contentDir, dataDir, now, storage: editionStorage });
    if (!built.ok) throw new Error(JSON.stringify(built.error.diagnostics));
    return built.value;
  };
  return {
    contentDir,
    build,
    tryToBuild: () => buildEdition({ contentDir, dataDir, now, storage: editionStorage }),
    put: (file: string, record: unknown) => writeRecord(contentDir, file, record),
    write: (file: string, text: string) => writeFile(join(contentDir, file), text),
    remove: (file: string) => rm(join(contentDir, file)),
    heldBack: () => {
      const pointer = readPointer(dataDir);
      return (pointer.ok ? pointer.value.heldBack : undefined)?.map(({ file }) => file) ?? [];
    },
    async read() {
      const pointer = readPointer(dataDir);
      if (!pointer.ok) throw pointer.error;
      const file = join(dataDir, pointer.value.file);
      const store = openSqliteStore(file, { ...textAnalysis, now: () => now.getTime() });
      try {
        const [site, bodies, terms] = [store.getSite(), store.listBodies(), store.listTerms()];
        const slugs = [...(await store.shownHashes()).keys()];
        const releases = await Promise.all(slugs.map((slug) => store.findRelease(slug)));
        return {
          title: (await site).title.en,
          bodies: (await bodies).map(({ id }) => id),
          terms: (await terms).map(({ id }) => id),
          titles: new Map(releases.map((one) => [one?.slug, one?.texts.en?.title])),
        };
      } finally {
        store.close();
      }
    },
  };
}

const release = (slug: string, title = 'A title', changes: Partial<Release> = {}) =>
  makeRelease({ slug, texts: { en: makeText({ title }) }, ...changes });

/** What may be in the place of a file; whether its content is published is the point. */
const states = ['good', 'cut', 'empty', 'unsealed', 'silent', 'misnamed', 'missing body'] as const;
type State = (typeof states)[number];

function toText(slug: string, state: State): string {
  const good = JSON.stringify(release(slug, 'New'));
  const text = {
    ...{ good, cut: good.slice(0, 80), empty: '', silent: good },
    unsealed: JSON.stringify(release(slug, 'New', { texts: { en: makeText({ sha256: 'x' }) } })),
    misnamed: JSON.stringify(release(`${slug}-x`, 'New')),
    'missing body': JSON.stringify(release(slug, 'New', { body: 'nobody' })),
  };
  return text[state];
}

describe('one bad file', () => {
  test('takes nothing from what was served, and keeps nothing good from being published', async () => {
    const mixture = fc.array(
      fc.record({ wasPublished: fc.boolean(), state: fc.constantFrom(...states) }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(mixture, async (files) => {
        const named = files.map((file, index) => ({ ...file, slug: `2015-r${index}` }));
        const published = named.filter(({ wasPublished }) => wasPublished);
        const portal = await open({ releases: published.map(({ slug }) => release(slug, 'Old')) });
        await portal.build();
        for (const { slug, state } of named) {
          await portal.put(`releases/2015/${slug}.json`, {});
          await portal.write(`releases/2015/${slug}.json`, toText(slug, state));
        }
        const { kept, leftOut, diagnostics } = await portal.build();

        const isGood = ({ wasPublished, state }: (typeof named)[number]) =>
          !wasPublished && (state === 'good' || state === 'silent');
        const { titles } = await portal.read();
        const expected = named.flatMap((file): [string, string][] =>
          file.wasPublished ? [[file.slug, 'Old']] : isGood(file) ? [[file.slug, 'New']] : [],
        );
        expect(titles).toEqual(new Map(expected));
        const fileOf = ({ slug }: { slug: string }) => `releases/2015/${slug}.json`;
        expect(portal.heldBack().sort()).toEqual(published.map(fileOf).sort());
        expect([...kept].sort()).toEqual(published.map(fileOf).sort());
        const left = named.filter((file) => !file.wasPublished && !isGood(file));
        expect([...leftOut].sort()).toEqual(left.map(fileOf).sort());
        for (const file of [...kept, ...leftOut]) {
          expect(diagnostics).toContainEqual(expect.objectContaining({ file }));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is forgotten once it is fixed', async () => {
    const portal = await open({ releases: [release('2015-a', 'Old')] });
    const { editionId } = await portal.build();
    const file = releaseFile(release('2015-a'));
    await portal.write(file, '{');
    expect(await portal.build()).toMatchObject({ editionId, isNew: false, kept: [file] });
    await portal.put(file, release('2015-a', 'Old'));
    expect(await portal.build()).toMatchObject({ editionId, kept: [], diagnostics: [] });
    expect(portal.heldBack()).toEqual([]);
  });

  test('that nobody meant for the record is named and harms nothing', async () => {
    const portal = await open({ releases: [release('2015-a')] });
    const strays = [
      'notes.txt',
      'releases/2015/2015-a.json~',
      'releases/2015/2015-a.json.orig',
      'releases/2015/2015-a (conflicted copy).json',
      'releases/2016/2015-a.json',
      'bodies/mfa copy.json',
    ];
    for (const file of strays)
      await portal.put(file, file.startsWith('bodies') ? makeBody() : release('2015-a'));
    const { diagnostics, kept } = await portal.build();
    for (const file of strays) {
      expect(diagnostics).toContainEqual(expect.objectContaining({ file, severity: 'warning' }));
    }
    expect(kept).toEqual([]);
    expect((await portal.read()).titles).toEqual(new Map([['2015-a', 'A title']]));
  });

  test('of the frame stays as it was published: site, body, term, redirects', async () => {
    const redirects = [{ from: '/old', to: '/en/bodies/mfa' }];
    const releases = [release('2015-a', 'A title', { places: ['minsk'], legacyPaths: ['/a'] })];
    const records = { terms: [makeTerm(), makeTerm({ id: 'kiev' })], releases, redirects };
    const portal = await open(records);
    const { editionId } = await portal.build();
    const files = ['bodies/mfa.json', 'redirects.json', 'site.json', 'terms/minsk.json'];
    for (const file of files) await portal.write(file, '{"id": ');
    expect(await portal.build()).toMatchObject({ editionId, kept: files });
    await portal.put('releases/2015/2015-b.json', release('2015-b', 'Good'));
    expect((await portal.build()).kept).toEqual(files);
    expect(await portal.read()).toMatchObject({
      ...{ bodies: ['mfa'], terms: ['kiev', 'minsk'] },
      titles: new Map([
        ['2015-a', 'A title'],
        ['2015-b', 'Good'],
      ]),
    });
  });

  test('of a new body lets its releases wait, and the other releases not', async () => {
    const site = makeSite({ menu: ['mfa', 'mod'] });
    const portal = await open({ site, bodies: [makeBody()] });
    await portal.put('bodies/mod.json', { id: 'mod' });
    await portal.put('releases/2015/2015-a.json', release('2015-a', 'Waits', { body: 'mod' }));
    await portal.put(
      'releases/2015/2015-b.json',
      release('2015-b', 'Good', { related: ['2015-a'] }),
    );
    const { leftOut, diagnostics } = await portal.build();
    expect(leftOut).toEqual(['bodies/mod.json', 'releases/2015/2015-a.json']);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ message: 'there is no body "mod"', severity: 'warning' }),
    );
    expect(await portal.read()).toMatchObject({
      bodies: ['mfa'],
      titles: new Map([['2015-b', 'Good']]),
    });
  });

  test('that is gone stays while something names it', async () => {
    const bodies = [makeBody(), makeBody({ id: 'mod' })];
    const releases = [release('2015-a', 'A title', { body: 'mod', places: ['minsk'] })];
    const portal = await open({ bodies, terms: [makeTerm()], releases });
    await portal.build();
    await portal.remove('bodies/mod.json');
    await portal.remove('terms/minsk.json');
    await portal.put('site.json', makeSite({ menu: ['mfa'] }));
    const { kept } = await portal.build();
    expect([...kept].sort()).toEqual(['bodies/mod.json', 'site.json', 'terms/minsk.json']);
    expect(await portal.read()).toMatchObject({ bodies: ['mfa', 'mod'], terms: ['minsk'] });
  });

  test('of the site is an error when nothing was published before', async () => {
    const portal = await open({ releases: [release('2015-a')] });
    await portal.write('site.json', '{');
    expect(await portal.tryToBuild()).toMatchObject({
      ok: false,
      error: { diagnostics: [{ file: 'site.json', severity: 'error' }] },
    });
  });

  test('that was published is an error where there is no edition to keep it from', async () => {
    const portal = await open({ releases: [release('2015-a')] });
    await portal.build();
    await portal.write('releases/2015/2015-a.json', '{');
    const clone = { dataDir: await makeOwnFolder(), now, storage: editionStorage };
    const built = await buildEdition({ ...clone, contentDir: portal.contentDir });
    expect(built).toMatchObject({
      ok: false,
      error: { diagnostics: [{ message: textWith('ends too early'), severity: 'error' }] },
    });
  });
});
