import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { toNewRelease } from './commands/new-release.ts';
import { readContent } from './read-content.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { writeContent, writeRecord } from '../../tests/factories/write-content.ts';
import { textWith } from '../../tests/factories/text-with.ts';

let folder = '';
beforeEach(async () => {
  folder = await makeOwnFolder();
});

const read = async () => (await readContent(folder)).diagnostics;

describe('readContent', () => {
  test('a whole record has no problems, absent folders are empty', async () => {
    const release = makeRelease();
    await writeContent(folder, { releases: [release] });
    const { content, diagnostics } = await readContent(folder);
    expect(diagnostics).toEqual([]);
    expect(content.releases).toEqual([
      { file: 'releases/2015/2015-01-25-call.json', record: release },
    ]);
    expect(content.terms).toEqual([]);
    expect(content.redirects).toBeNull();
  });

  test('a missing folder and a missing site.json are said', async () => {
    await rm(folder, { recursive: true });
    expect(await read()).toMatchObject([
      { file: '.', message: textWith('cannot be listed') },
      { file: 'site.json', message: 'is missing' },
    ]);
  });

  test('a folder in the place of a file and a file in the place of a folder are said', async () => {
    await writeContent(folder, { releases: [] });
    await mkdir(join(folder, 'redirects.json'));
    await writeFile(join(folder, 'terms'), '');
    expect((await read()).map(({ file }) => file).sort()).toEqual(['redirects.json', 'terms']);
  });

  test('what does not belong to the record is said, dotfiles and README.md are not', async () => {
    await writeContent(folder, { releases: [] });
    const strange = [
      'notes.txt',
      'sites.json',
      'bodies/mfa.json.bak',
      'releases/misplaced.json',
      'releases/15/a.json',
      'media/a.json',
    ];
    for (const file of [...strange, '.gitkeep', 'bodies/README.md'])
      await writeRecord(folder, file, {});
    const expected = [
      'bodies/mfa.json.bak',
      'media',
      'notes.txt',
      'releases/15',
      'releases/misplaced.json',
      'sites.json',
    ];
    expect((await read()).map(({ file }) => file).sort()).toEqual(expected);
  });

  test('every problem of every file is collected', async () => {
    await writeContent(folder, { releases: [makeRelease()] });
    await writeFile(join(folder, 'terms.json'), '');
    await mkdir(join(folder, 'terms'));
    await writeFile(join(folder, 'terms/a.json'), '{\n  "id": "a",,\n}');
    const { texts, ...rest } = makeRelease({ slug: '2015-b' });
    await writeRecord(folder, 'releases/2015/2015-b.json', {
      ...rest,
      kind: 'statment',
      publishedAt: '2015-02-30',
      bdoy: 'mfa',
      texts: {
        en: {
          ...texts.en,
          title: 5,
          sha256: undefined,
          blocks: [{ id: 'p1', kind: 'paragraph', text: 'a\u202Ec', span: [] }],
        },
        de: {},
      },
    });
    const { content, diagnostics } = await readContent(folder);
    expect(content.releases).toHaveLength(1);
    expect(content.broken).toEqual(['releases/2015/2015-b.json', 'terms/a.json']);
    expect(diagnostics).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'terms/a.json',
          message: 'line 2, column 13: expected a key in double quotes, found ","',
        }),
        expect.objectContaining({ path: 'kind', fix: 'did you mean "statement"?' }),
        expect.objectContaining({
          path: 'publishedAt',
          message: textWith('neither a date that exists'),
        }),
        expect.objectContaining({
          path: 'bdoy',
          message: 'is not a known key',
          fix: 'did you mean "body"?',
        }),
        expect.objectContaining({
          path: 'texts.en.title',
          message: 'is a number',
          fix: 'write a text "…"',
        }),
        expect.objectContaining({
          path: 'texts.en.sha256',
          message: 'is missing',
          fix: 'run `npm run content -- seal FILE`',
        }),
        expect.objectContaining({
          path: 'texts.en.blocks[0].text',
          message: textWith('bidirectional'),
        }),
        expect.objectContaining({ path: 'texts.en.blocks[0].span', fix: 'did you mean "spans"?' }),
        expect.objectContaining({ path: 'texts.de', message: 'is not a known key' }),
      ]),
    );
  });

  test('a draft may be unfinished: what it lacks is a warning, broken syntax an error', async () => {
    await writeContent(folder, {});
    const draft = toNewRelease({
      slug: '2015-01-25-new',
      body: 'mfa',
      kind: 'note',
      publishedAt: '2015-01-25',
      languages: ['ru', 'en'],
    });
    const file = 'releases/2015/2015-01-25-new.json';
    await writeRecord(folder, file, JSON.parse(draft));
    const { content, diagnostics } = await readContent(folder);
    expect(content.releases).toEqual([]);
    expect(content.drafts).toMatchObject([{ file, record: { slug: '2015-01-25-new' } }]);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ path: 'texts.ru.title', message: 'is empty', fix: 'write it' }),
    );
    expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);

    await writeFile(join(folder, file), draft.slice(0, -20));
    expect(await read()).toMatchObject([{ severity: 'error', message: textWith('too early') }]);
  });

  test.each(['a\u202Eb', 'a\u0007b', '\ud800', 'a\u2066b'])(
    '%j is refused in a text',
    async (title) => {
      const { texts, ...rest } = makeRelease();
      await writeContent(folder, {});
      await writeRecord(folder, 'releases/2015/a.json', {
        ...rest,
        texts: { en: { ...texts.en, title } },
      });
      expect(await read()).toMatchObject([{ path: 'texts.en.title', severity: 'error' }]);
    },
  );
});
