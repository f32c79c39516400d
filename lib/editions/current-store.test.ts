import { cp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { currentStore, heldBackFiles, lastStoreError, swapStore } from './current-store.ts';
import { buildEdition } from './build-edition.ts';
import { checksumPath } from './checksum.ts';
import { readPointer } from './pointer.ts';
import { editionStorage } from '../services/edition-storage.ts';
import { textAnalysis } from '../search/text-analysis.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { textWith } from '../../tests/factories/text-with.ts';
import { releaseFile, writeContent } from '../../tests/factories/write-content.ts';

import type { Release } from '../model/release.ts';

let dataDir = '';
let contentDir = '';
let clock = Date.parse('2026-11-23T12:00:00Z');
const options = {
  open: (file: string) => openSqliteStore(file, { ...textAnalysis, now: () => clock }),
};

beforeEach(async () => {
  dataDir = await makeOwnFolder();
  contentDir = await makeOwnFolder();
  clock = Date.parse('2026-11-23T12:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
});

async function publish(...releases: Release[]): Promise<string> {
  await rm(contentDir, { recursive: true });
  await writeContent(contentDir, { releases });
  return buildAgain();
}

async function buildAgain(): Promise<string> {
  const built = await buildEdition({
    contentDir,
    dataDir,
    now: new Date(clock),
    storage: editionStorage,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value.editionId;
}

function findFile(folder = dataDir): string {
  const pointer = readPointer(folder);
  if (!pointer.ok) throw pointer.error;
  return join(folder, pointer.value.file);
}

function alter(file: string, change: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file);
  change(database);
  database.close();
}

async function swapped() {
  const swap = await swapStore(dataDir, options);
  if (!swap.ok) throw swap.error;
  return swap.value;
}

const a = makeRelease({ slug: 'a' });
const b = makeRelease({ slug: 'b' });
const changedB = makeRelease({ slug: 'b', legacyPaths: ['/old'] });
const c = makeRelease({ slug: 'c' });

describe('currentStore', () => {
  test('it opens what the pointer says, once', async () => {
    const id = await publish(a);
    const store = currentStore(dataDir, options);
    expect(store.editionId).toBe(id);
    expect(currentStore(dataDir, options)).toBe(store);
  });

  test('without an edition it says what to do', () => {
    expect(() => currentStore(dataDir, options)).toThrow('npm run content -- build');
    expect(lastStoreError(dataDir)).toMatchObject({ code: 'NO_EDITION' });
  });

  test('two module graphs of one process share it', async () => {
    await publish(a);
    const store = currentStore(dataDir, options);
    vi.resetModules();
    const other = await import('./current-store.ts');
    expect(other.currentStore).not.toBe(currentStore);
    expect(other.currentStore(dataDir, options)).toBe(store);
  });
});

describe('swapStore', () => {
  test('nothing new is no change', async () => {
    const id = await publish(a);
    const store = currentStore(dataDir, options);
    expect(await swapped()).toMatchObject({
      hasChanged: false,
      previousId: id,
      editionId: id,
      changedSlugs: [],
    });
    expect(currentStore(dataDir, options)).toBe(store);
  });

  test('a new edition is served, and what changed, appeared or leads elsewhere is named', async () => {
    const before = await publish(a, b, c);
    currentStore(dataDir, options);
    const after = await publish(a, changedB, c, makeRelease({ slug: 'd' }));
    expect(currentStore(dataDir, options).editionId).toBe(before);
    expect(await swapped()).toMatchObject({
      hasChanged: true,
      previousId: before,
      editionId: after,
      // Under c stands d now.
      changedSlugs: ['b', 'c', 'd'],
    });
    expect(currentStore(dataDir, options).editionId).toBe(after);
    expect(await swapped()).toMatchObject({ hasChanged: false });
  });

  test('going back to an older edition names what vanishes with it', async () => {
    await publish(a, b);
    const pointer = await readFile(join(dataDir, 'current.json'), 'utf8');
    await publish(a, b, c);
    await swapped();
    await writeFile(join(dataDir, 'current.json'), pointer);
    expect(await swapped()).toMatchObject({ hasChanged: true, changedSlugs: ['b', 'c'] });
  });

  test('when nothing was open, everything has appeared', async () => {
    await publish(a, b);
    expect(await swapped()).toMatchObject({
      hasChanged: true,
      previousId: null,
      changedSlugs: ['a', 'b'],
    });
  });

  test('the old store answers renders that began with it, then it is closed', async () => {
    await publish(a);
    const old = currentStore(dataDir, options);
    await publish(a, b);
    vi.useFakeTimers();
    await swapped();
    expect(await old.findReleaseState('a')).toBe('published');
    vi.advanceTimersByTime(30_000);
    await expect(old.findReleaseState('a')).rejects.toMatchObject({ code: 'CLOSED' });
    expect(await currentStore(dataDir, options).findReleaseState('b')).toBe('published');
  });

  test('a file that is gone is said while it is still open; built again, it is opened anew', async () => {
    await publish(a);
    const old = currentStore(dataDir, options);
    const pointer = readPointer(dataDir);
    if (!pointer.ok) throw pointer.error;
    await rm(join(dataDir, pointer.value.file));
    expect(await swapStore(dataDir, options)).toMatchObject({
      ok: false,
      error: { code: 'UNREADABLE', message: textWith('is not there') },
    });
    expect(await old.findReleaseState('a')).toBe('published');

    await publish(a);
    expect(await swapped()).toMatchObject({ hasChanged: false, changedSlugs: [] });
    expect(currentStore(dataDir, options)).not.toBe(old);
    expect(lastStoreError(dataDir)).toBeNull();
  });

  test('a damaged file is not taken for one that was built before', async () => {
    await publish(a);
    currentStore(dataDir, options);
    const pointer = readPointer(dataDir);
    if (!pointer.ok) throw pointer.error;
    const file = join(dataDir, pointer.value.file);
    const { size } = await stat(file);
    await truncate(file, size / 2);
    expect(await swapStore(dataDir, options)).toMatchObject({ ok: false });
    await publish(a);
    expect((await stat(file)).size).toBe(size);
    await swapped();
    expect(await currentStore(dataDir, options).findReleaseState('a')).toBe('published');
  });

  test('a scheduled release that comes due is a change of the same edition', async () => {
    const later = makeRelease({
      slug: 'later',
      status: 'scheduled',
      publishAt: '2026-11-23T13:00:00Z',
    });
    const id = await publish(makeRelease({ slug: 'a', related: ['later'] }), b, later);
    const store = currentStore(dataDir, options);
    clock = Date.parse('2026-11-23T13:00:00Z');
    expect(await swapped()).toMatchObject({
      hasChanged: true,
      previousId: id,
      editionId: id,
      changedSlugs: ['a', 'b', 'later'],
    });
    expect(currentStore(dataDir, options)).toBe(store);
    expect(await swapped()).toMatchObject({ hasChanged: false });
  });

  test('an edition that cannot be opened leaves the old one, and the error is kept until it is fixed', async () => {
    const before = await publish(a);
    currentStore(dataDir, options);
    await publish(a, b);
    const pointer = readPointer(dataDir);
    if (!pointer.ok) throw pointer.error;
    await writeFile(join(dataDir, pointer.value.file), 'broken');

    expect(await swapStore(dataDir, options)).toMatchObject({
      ok: false,
      error: { code: 'CORRUPT' },
    });
    expect(lastStoreError(dataDir)).toMatchObject({ code: 'CORRUPT' });
    expect(currentStore(dataDir, options).editionId).toBe(before);
    expect(await currentStore(dataDir, options).findReleaseState('a')).toBe('published');

    await publish(a, b);
    expect(await swapped()).toMatchObject({ previousId: before, changedSlugs: ['a', 'b'] });
    expect(lastStoreError(dataDir)).toBeNull();
  });

  test('an edition whose bytes its build did not write is never opened', async () => {
    const before = await publish(a);
    currentStore(dataDir, options);
    await publish(a, b);
    alter(findFile(), (database) => {
      database.exec("UPDATE release SET summary = replace(summary, 'A title', 'Altered')");
    });
    const altered = { ok: false, error: { code: 'CORRUPT', message: textWith('SHA-256') } };
    expect(await swapStore(dataDir, options)).toMatchObject(altered);
    expect(currentStore(dataDir, options).editionId).toBe(before);
    const [known] = (await currentStore(dataDir, options).listReleases({})).items;
    expect(known?.titles).toMatchObject({ en: 'A title' });

    // Nor by a process that starts now.
    const other = await makeOwnFolder();
    await cp(dataDir, other, { recursive: true });
    expect(() => currentStore(other, options)).toThrow('build it again');
    await rm(checksumPath(findFile(other)));
    expect(() => currentStore(other, options)).toThrow('sha256 cannot be read');
  });

  test('a file that is altered while it is open is read no more', async () => {
    await publish(a);
    const store = currentStore(dataDir, options);
    const checksum = await readFile(checksumPath(findFile()), 'utf8');
    alter(findFile(), (database) => {
      database.exec("UPDATE release SET summary = replace(summary, 'A title', 'Altered')");
    });
    for (let look = 0; look < 2; look += 1) {
      expect(await swapStore(dataDir, options)).toMatchObject({ error: { code: 'CORRUPT' } });
    }
    await expect(store.listReleases({})).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(store.suggestTitles({ words: ['alt'], limit: 1 })).rejects.toMatchObject({
      code: 'CLOSED',
    });

    await publish(a);
    expect(await readFile(checksumPath(findFile()), 'utf8')).toBe(checksum);
    expect(await swapped()).toMatchObject({ hasChanged: false });
    const { items } = await currentStore(dataDir, options).listReleases({});
    expect(items[0]?.titles).toMatchObject({ en: 'A title' });
  });

  test('names what is held back, until it is published', async () => {
    await publish(a);
    currentStore(dataDir, options);
    const file = releaseFile(a);
    await writeFile(join(contentDir, file), '{');
    await buildAgain();
    expect(await swapped()).toMatchObject({ hasChanged: false });
    expect(heldBackFiles(dataDir)).toMatchObject([{ file, problem: textWith('ends too early') }]);
    await writeContent(contentDir, { releases: [a] });
    await buildAgain();
    await swapped();
    expect(heldBackFiles(dataDir)).toEqual([]);
  });

  test('looks at the same time report a change once', async () => {
    await publish(a);
    currentStore(dataDir, options);
    await publish(a, b);
    const swaps = await Promise.all([swapped(), swapped(), swapped()]);
    expect(swaps.map(({ hasChanged }) => hasChanged)).toEqual([true, false, false]);
  });
});
