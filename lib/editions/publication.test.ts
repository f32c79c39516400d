import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { findPublished, withPublications } from './publication.ts';
import { buildEdition } from './build-edition.ts';
import { ledgerName } from '../content/ledger/ledger-file.ts';
import { editionStorage } from '../services/edition-storage.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText, makeTextRevision } from '../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { releaseFile, writeContent } from '../../tests/factories/write-content.ts';
import { textWith } from '../../tests/factories/text-with.ts';

import type { Release } from '../model/release.ts';

const now = new Date('2026-11-30T00:00:00Z');
const first = makeRelease();
const en = makeText({ title: 'Second', revisions: [makeTextRevision({})] });
const second = makeRelease({ texts: { ...first.texts, en } });
const edited = makeRelease({ texts: { ...first.texts, en: makeText({ title: 'Being edited' }) } });

let contentDir = '';
let dataDir = '';
beforeEach(async () => {
  contentDir = await makeOwnFolder();
  dataDir = await makeOwnFolder();
});

const write = (release: Release) => writeContent(contentDir, { releases: [release] });
const pathOf = () => join(contentDir, releaseFile(first));

async function publish(release: Release): Promise<void> {
  await write(release);
  const built = await buildEdition({ contentDir, dataDir, now, storage: editionStorage });
  if (!built.ok) throw new Error(JSON.stringify(built.error));
}

function commit(): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: contentDir,
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'test');
}

async function find(before: Uint8Array | null = null) {
  const found = await withPublications(
    { contentDir, dataDir, storage: editionStorage, now },
    async (look) => findPublished(look(first.slug), { path: pathOf(), before }),
  );
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

describe('the text before a revision', () => {
  test('is that of the edition that is served', async () => {
    await publish(first);
    await write(edited);
    expect(await find()).toEqual({ ok: true, value: first });
  });

  test('is that of the last commit that has what was published, without an edition', async () => {
    await publish(first);
    commit();
    await publish(second);
    commit();
    await write(edited);
    commit();
    dataDir = await makeOwnFolder();
    expect(await find()).toEqual({ ok: true, value: second });
  });

  test('is not that of an older edition that is served again', async () => {
    await publish(first);
    const pointer = await readFile(join(dataDir, 'current.json'));
    await publish(second);
    commit();
    await writeFile(join(dataDir, 'current.json'), pointer);
    expect(await find()).toEqual({ ok: true, value: second });
  });

  test('without edition and commits has to be given, and to be the one that was published', async () => {
    await publish(first);
    await write(edited);
    dataDir = await makeOwnFolder();
    expect(await find()).toEqual({ ok: false, error: textWith('--before FILE') });
    const bytes = (release: Release) => Buffer.from(JSON.stringify(release));
    expect(await find(bytes(first))).toEqual({ ok: true, value: first });
    expect(await find(bytes(edited))).toEqual({
      ok: false,
      error: textWith(makeText().sha256),
    });
  });

  test('has no text that nobody has seen yet', async () => {
    const alone = makeRelease({ texts: { en: makeText() } });
    await publish(alone);
    await write(first);
    commit();
    dataDir = await makeOwnFolder();
    expect(await find()).toEqual({ ok: true, value: alone });
  });

  test('is not looked for in a damaged ledger', async () => {
    await publish(first);
    await writeFile(join(contentDir, ledgerName), 'x\n');
    await expect(find()).rejects.toThrow('line 1: is not an entry of the ledger');
  });
});
