import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { makeBody } from '../../tests/factories/make-frame.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { textWith } from '../../tests/factories/text-with.ts';
import { writeContent } from '../../tests/factories/write-content.ts';
import { checkContent } from '../../lib/content/check-content.ts';
import { writeDemo } from './write-demo.ts';

let contentDir = '';
let elsewhere = '';
beforeEach(async () => {
  contentDir = await makeOwnFolder();
  elsewhere = await makeOwnFolder();
  await writeContent(contentDir, {
    bodies: [makeBody({ $schema: '../x.json' }), makeBody({ id: 'mod' })],
    releases: [makeRelease()],
  });
});

const write = (outDir: string, seed = 's', count = 50) =>
  writeDemo({ contentDir, outDir, count, seed });

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(file, 'utf8')] as const),
  );
  return new Map(texts.map(([file, text]) => [file.slice(folder.length), text] as const));
}

describe('writeDemo', () => {
  test('writes a content folder without a problem, marked as a demonstration', async () => {
    const outDir = join(elsewhere, 'deep/demo');
    expect(await write(outDir)).toEqual({ ok: true, value: 50 });
    const { content, diagnostics } = await checkContent(outDir, { now: new Date() });
    expect(diagnostics).toEqual([]);
    expect(content.site?.record.demonstration).toBe(true);
    expect(content.releases).toHaveLength(50);
    expect(content.bodies.map(({ record }) => record)).toEqual([
      makeBody(),
      makeBody({ id: 'mod' }),
    ]);
  });

  test('the same seed makes the same bytes, another seed others', async () => {
    for (const [name, seed] of [
      ['a', '1'],
      ['b', '1'],
      ['c', '2'],
    ] as const) {
      await write(join(elsewhere, name), seed, 10);
    }
    const [first, second, other] = await Promise.all(
      ['a', 'b', 'c'].map((name) => readAll(join(elsewhere, name))),
    );
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('an empty folder is taken, one with a file is not', async () => {
    const outDir = join(elsewhere, 'demo');
    await mkdir(outDir);
    expect(await write(outDir, 's', 1)).toMatchObject({ ok: true });
    expect(await write(outDir, 's', 1)).toEqual({ ok: false, error: textWith('is not empty') });
    await writeFile(join(elsewhere, 'file'), '');
    expect(await write(join(elsewhere, 'file'))).toEqual({
      ok: false,
      error: textWith('is not a folder'),
    });
  });

  test('the content folder is never written to, by whatever way', async () => {
    await symlink(contentDir, join(elsewhere, 'link'));
    const before = await readAll(contentDir);
    const ways = [
      contentDir,
      join(contentDir, 'demo'),
      join(contentDir, '../', contentDir.split('/').at(-1) ?? '', 'releases/2030'),
      join(elsewhere, 'link'),
      join(elsewhere, 'link/deep/demo'),
    ];
    for (const outDir of ways) {
      expect(await write(outDir)).toEqual({
        ok: false,
        error: textWith('lies in the content folder'),
      });
    }
    expect(await readAll(contentDir)).toEqual(before);
  });

  test('a content folder with errors is not copied, and nothing is left behind', async () => {
    await writeFile(join(contentDir, 'site.json'), '{');
    expect(await write(join(elsewhere, 'demo'))).toEqual({
      ok: false,
      error: textWith('has errors'),
    });
    expect(await readdir(elsewhere)).toEqual([]);
  });
});
