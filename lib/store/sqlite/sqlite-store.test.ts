import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { beforeEach, describe, expect, test } from 'vitest';

import { toEdition } from '../../editions/edition.ts';
import { writeEdition } from './write/write-edition.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { analyse } from '../../search/analyse.ts';
import { textAnalysis } from '../../search/text-analysis.ts';
import { makeContentSet } from '../../../tests/factories/make-content-set.ts';
import { makeSite } from '../../../tests/factories/make-frame.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText, makeTextRevision } from '../../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../../tests/factories/own-folder.ts';
import { textWith } from '../../../tests/factories/text-with.ts';

let file = '';
beforeEach(async () => {
  file = join(await makeOwnFolder(), 'edition.sqlite');
});

const open = () => openSqliteStore(file, textAnalysis);
const write = () => {
  writeEdition(file, toEdition(makeContentSet({ releases: [makeRelease()] }), makeSite()), analyse);
};
const named = (code: string): unknown =>
  expect.objectContaining({ name: 'StoreError', code, message: textWith(file) });

describe('openSqliteStore', () => {
  test('a file that is not there is not made', async () => {
    expect(open).toThrow(named('UNREADABLE'));
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test('a file that is no database, or none of ours, is refused by name', async () => {
    await writeFile(file, 'not a database, but long enough to be looked at');
    expect(open).toThrow(named('CORRUPT'));
    await writeFile(file, '');
    expect(open).toThrow(named('CORRUPT'));
  });

  test('an edition of another version is refused', () => {
    write();
    const database = new DatabaseSync(file);
    database.exec("UPDATE meta SET value = '0' WHERE key = 'indexVersion'");
    database.close();
    expect(open).toThrow(named('OTHER_VERSION'));
  });

  test('a file that is cut short is an error by name, never an empty answer', async () => {
    write();
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, 8192));
    const ask = async () => open().findRelease('2015-01-25-call');
    await expect(ask()).rejects.toEqual(named('CORRUPT'));
  });

  test.each([
    ['text', "replace(record, 'Text of p2.', 'Words of nobody.')"],
    ['title', 'replace(record, \'"title":"A title"\', \'"title":"Another"\')'],
    ['earlier text', "replace(record, 'The first', 'The altered')"],
  ])('an altered %s is an error by name, never shown with the old hash', async (_, altered) => {
    const en = makeText({ revisions: [makeTextRevision({ title: 'The first' })] });
    const releases = [makeRelease({ texts: { ru: makeText({ title: 'Название' }), en } })];
    writeEdition(file, toEdition(makeContentSet({ releases }), makeSite()), analyse);
    const slug = '2015-01-25-call';
    expect(await open().findRelease(slug)).toMatchObject({ slug });
    const corpus = await open().openCorpus({});

    const database = new DatabaseSync(file);
    database.exec(`UPDATE release SET record = ${altered}`);
    database.close();
    await expect(open().findRelease(slug)).rejects.toEqual(named('CORRUPT'));
    await expect(open().findRelease(slug)).rejects.toThrow('is not the one of its hash');
    await expect(corpus.read()[Symbol.asyncIterator]().next()).rejects.toEqual(named('CORRUPT'));
    // Where nothing of the text is said, nothing is wrong.
    expect(await open().findReleaseState(slug)).toBe('published');
  });

  test.each(['{}', '[]', 'null', '{"slug":'])('%s is no record, by name', async (json) => {
    write();
    const database = new DatabaseSync(file);
    database.prepare('UPDATE release SET record = :json, summary = :json').run({ json });
    database.close();
    await expect(open().findRelease('2015-01-25-call')).rejects.toEqual(named('CORRUPT'));
    await expect(open().listReleases({})).rejects.toEqual(named('CORRUPT'));
  });
});

test('a corpus that is being read outlives its file', async () => {
  const releases = Array.from({ length: 20 }, (_, index) =>
    makeRelease({ slug: `r${100 + index}` }),
  );
  writeEdition(file, toEdition(makeContentSet({ releases }), makeSite()), analyse);
  const store = open();
  const slugs: string[] = [];
  for await (const batch of (await store.openCorpus({})).read()) {
    store.close();
    await rm(file, { force: true });
    slugs.push(...batch.map(({ slug }) => slug));
  }
  expect(slugs).toEqual(releases.map(({ slug }) => slug));
});
