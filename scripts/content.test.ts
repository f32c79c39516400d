import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { makeRelease } from '../tests/factories/make-release.ts';
import { makeText } from '../tests/factories/make-text.ts';
import { makeOwnFolder } from '../tests/factories/own-folder.ts';
import { releaseFile, writeContent, writeRecord } from '../tests/factories/write-content.ts';
import { textWith } from '../tests/factories/text-with.ts';

let contentDir = '';
let dataDir = '';
beforeEach(async () => {
  contentDir = await makeOwnFolder();
  dataDir = await makeOwnFolder();
});

type Outcome = { code: number; output: string };

function run(...args: string[]): Promise<Outcome> {
  const script = join(import.meta.dirname, 'content.ts');
  const environment = { ...process.env, CONTENT_DIR: contentDir, DATA_DIR: dataDir };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { env: environment },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      },
    );
    child.stdin?.end();
  });
}

const release = makeRelease();
const pathOf = () => join(contentDir, releaseFile(release));
const readRecord = async (): Promise<unknown> => JSON.parse(await readFile(pathOf(), 'utf8'));

describe('npm run content', { timeout: 60_000 }, () => {
  test('without a command, or with an unknown one, it shows the usage', async () => {
    for (const args of [
      [],
      ['chek'],
      ['seal'],
      ['check', '--force'],
      ['revise', 'a', '--kind', 'b'],
    ]) {
      expect(await run(...args)).toMatchObject({
        code: 2,
        output: textWith('revise SLUG'),
      });
    }
    expect(await run('--help')).toMatchObject({ code: 0 });
    expect(await run('seal', '--help')).toMatchObject({ code: 0 });
  });

  test('check says everything that is wrong in one run', async () => {
    await writeContent(contentDir, {
      releases: [makeRelease({ body: 'mfaa', people: ['nobody'] })],
    });
    const { code, output } = await run('check');
    expect(code).toBe(1);
    expect(output).toContain('did you mean "mfa"?');
    expect(output).toContain('there is no term "nobody"');
    expect(output).toContain('2 errors, 0 warnings in 1 file.');
  });

  test('a record goes from its seal over a build and an edit to its revision', async () => {
    await writeContent(contentDir, {
      releases: [makeRelease({ texts: { en: makeText({ sha256: '0'.repeat(64) }) } })],
    });
    expect(await run('build')).toMatchObject({
      code: 1,
      output: textWith('Nothing was built'),
    });
    expect(await run('revise', release.slug)).toMatchObject({
      code: 1,
      output: textWith('There is no edition yet'),
    });
    expect(await run('seal', pathOf())).toMatchObject({
      code: 0,
      output: textWith('sealed en'),
    });
    expect(await run('build')).toMatchObject({
      code: 0,
      output: textWith('Built edition'),
    });

    const edited = { ...makeText({ title: 'Edited' }), sha256: makeText().sha256 };
    await writeRecord(contentDir, releaseFile(release), makeRelease({ texts: { en: edited } }));
    expect(await run('seal', pathOf())).toMatchObject({
      code: 1,
      output: textWith('revise 2015-01-25-call'),
    });
    expect(await run('revise', release.slug)).toMatchObject({
      code: 2,
      output: textWith('--note-ru'),
    });
    const notes = ['--note-ru', 'Правка', '--note-en', 'Corrected'];
    expect(await run('revise', release.slug, ...notes)).toMatchObject({ code: 0 });
    expect(await readRecord()).toMatchObject({
      texts: {
        en: {
          title: 'Edited',
          revisions: [{ previous: { title: 'A title' }, note: { en: 'Corrected' } }],
        },
      },
    });
    expect(await run('build')).toMatchObject({ code: 0 });
    expect(await run('revise', release.slug)).toMatchObject({
      code: 0,
      output: textWith('no text differs'),
    });
  });

  test('hash prints what seal would write', async () => {
    await writeContent(contentDir, { releases: [release] });
    const { output } = await run('hash', pathOf());
    expect(output).toBe(
      `${makeText({ title: 'Название' }).sha256}  texts.ru\n${makeText().sha256}  texts.en\n`,
    );
    expect(await run('hash', 'nowhere.json')).toMatchObject({
      code: 1,
      output: textWith('nowhere.json'),
    });
  });

  test('new writes a draft that the check asks to be filled in, and never over a record', async () => {
    await writeContent(contentDir, {});
    const args = ['new', '--kind', 'note', '--body', 'mfa', '--slug', '2026-01-02-new'];
    expect(await run(...args)).toMatchObject({ code: 0 });
    expect(
      JSON.parse(await readFile(join(contentDir, 'releases/2026/2026-01-02-new.json'), 'utf8')),
    ).toMatchObject({
      publishedAt: '2026-01-02',
      status: 'draft',
    });
    expect(await run('check')).toMatchObject({
      code: 1,
      output: textWith('texts.ru.title: is empty'),
    });
    expect(await run(...args)).toMatchObject({
      code: 1,
      output: textWith('already'),
    });
    expect(await run('new', '--kind', 'novel')).toMatchObject({ code: 2 });
  });
});
