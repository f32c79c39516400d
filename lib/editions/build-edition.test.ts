import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { buildEdition } from './build-edition.ts';
import { readPointer } from './pointer.ts';
import { ledgerName } from '../content/ledger/ledger-file.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { editionStorage } from '../services/edition-storage.ts';
import { textAnalysis } from '../search/text-analysis.ts';
import { makeTerm } from '../../tests/factories/make-frame.ts';
import { factsOfRelease } from '../../tests/factories/facts-of-release.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { releaseFile, writeContent, writeRecord } from '../../tests/factories/write-content.ts';
import { textWith } from '../../tests/factories/text-with.ts';

import type { Diagnostic } from '../content/diagnostic.ts';
import type { Release } from '../model/release.ts';
import type { Revision } from '../model/text.ts';

let contentDir = '';
let dataDir = '';
beforeEach(async () => {
  contentDir = await makeOwnFolder();
  dataDir = join(await makeOwnFolder(), 'var');
});

const build = (now = new Date()) =>
  buildEdition({ contentDir, dataDir, now, storage: editionStorage });
const write = (...releases: Release[]) => writeContent(contentDir, { releases });
const listEditions = async () =>
  (await readdir(join(dataDir, 'editions'))).filter((name) => !name.endsWith('.sha256')).sort();
const pointerText = () => readFile(join(dataDir, 'current.json'), 'utf8');

async function buildOk(now?: Date) {
  const built = await build(now);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  expect(built.value.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return built.value;
}

/** The errors of a build that keeps what is served, with an edition and, as on a fresh clone, without. */
async function refused() {
  const before = readPointer(dataDir);
  const built = await build();
  const after = readPointer(dataDir);
  expect(after.ok && after.value.editionId).toBe(before.ok && before.value.editionId);
  expect(after.ok && after.value.heldBack).toHaveLength(1);
  const errors = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.filter(({ severity }) => severity === 'error');
  const found = errors(built.ok ? built.value.diagnostics : []);

  const clone = join(await makeOwnFolder(), 'var');
  const cloned = await buildEdition({
    contentDir,
    dataDir: clone,
    now: new Date(),
    storage: editionStorage,
  });
  expect(cloned.ok ? [] : errors(cloned.error.diagnostics)).toEqual(found);
  return found;
}

describe('buildEdition', () => {
  test('whom to ask under an embargo is in no file that is served', async () => {
    await write(makeRelease(factsOfRelease));
    await buildOk();
    const written = await readdir(dataDir, { recursive: true, withFileTypes: true });
    for (const entry of written.filter((one) => one.isFile())) {
      const bytes = await readFile(join(entry.parentPath, entry.name));
      expect(bytes.includes('embargo')).toBe(false);
    }
    expect(written.length).toBeGreaterThan(2);
  });

  test('an edition is written and pointed to', async () => {
    await write(makeRelease());
    const { editionId, file, isNew } = await buildOk();
    expect(isNew).toBe(true);
    expect(file).toBe(join(dataDir, 'editions', `${editionId.slice(0, 16)}.sqlite`));
    expect(readPointer(dataDir)).toMatchObject({ ok: true, value: { editionId } });
    expect(await listEditions()).toEqual([`${editionId.slice(0, 16)}.sqlite`]);
    expect(await readdir(dataDir)).toEqual(['current.json', 'editions']);
  });

  test('the same content has the same edition, in another folder as well', async () => {
    await write(makeRelease());
    const first = await buildOk();
    expect(await buildOk()).toMatchObject({ editionId: first.editionId, isNew: false });
    dataDir = await makeOwnFolder();
    expect(await buildOk()).toMatchObject({ editionId: first.editionId, isNew: true });
  });

  test('a failing build leaves everything as it was', async () => {
    await write(makeRelease());
    await buildOk();
    const [pointer, editions] = [await pointerText(), await listEditions()];
    await rm(join(contentDir, 'site.json'));
    const failed = await build();
    expect(failed).toMatchObject({ ok: false, error: { diagnostics: [{ file: 'site.json' }] } });
    expect(await pointerText()).toBe(pointer);
    expect(await listEditions()).toEqual(editions);
  });

  test('a failing first build writes nothing at all', async () => {
    expect((await build()).ok).toBe(false);
    await expect(readdir(dataDir)).rejects.toThrow('ENOENT');
  });

  test('warnings do not stop it', async () => {
    const en = makeText({ blocks: makeText().blocks.slice(0, 1) });
    await write(makeRelease({ texts: { ru: makeText(), en } }));
    expect((await buildOk()).diagnostics).toMatchObject([{ severity: 'warning' }]);
  });

  test('builds at the same time do not break each other', async () => {
    await write(makeRelease());
    const built = await Promise.all([buildOk(), buildOk(), buildOk()]);
    expect(new Set(built.map(({ editionId }) => editionId)).size).toBe(1);
    expect(await listEditions()).toHaveLength(1);
    expect(openSqliteStore(built[0].file, textAnalysis).editionId).toBe(built[0].editionId);
  });

  test('a broken file of the same edition is written anew', async () => {
    await write(makeRelease());
    const { file, editionId } = await buildOk();
    await writeFile(file, 'not a database');
    const again = await buildOk();
    expect(again).toMatchObject({ editionId, isNew: true });
    expect(again.diagnostics).toMatchObject([{ message: textWith('could not be compared') }]);
  });

  test('the newest three are kept, and what was built again counts as new', async () => {
    const built = [];
    for (const [index, name] of ['a', 'b', 'c', 'a', 'd'].entries()) {
      await write(makeRelease({ legacyPaths: [`/old/${name}`] }));
      built.push((await buildOk(new Date(Date.UTC(2026, 0, 1 + index)))).editionId.slice(0, 16));
    }
    const [, , c, a, d] = built;
    expect(await listEditions()).toEqual([a, c, d].map((id) => `${String(id)}.sqlite`).sort());
  });

  test('leftovers of old builds are removed, those of running ones are not', async () => {
    await write(makeRelease());
    await buildOk();
    for (const name of ['.old.tmp', '.new.tmp'])
      await writeFile(join(dataDir, 'editions', name), '');
    await utimes(join(dataDir, 'editions/.old.tmp'), 0, 0);
    await buildOk();
    expect(await listEditions()).toEqual(['.new.tmp', textWith('.sqlite')]);
  });
});

describe('a published text', () => {
  const vanished = {
    message: 'was published: withdraw it instead (status "withdrawn")',
    fix: textWith('var/ (DATA_DIR)'),
  };

  test('does not vanish with its file, its language or its status', async () => {
    const release = makeRelease();
    const other = makeRelease({ slug: '2015-01-25-other' });
    await write(release, other);
    await buildOk();

    const { ru: _, ...english } = release.texts;
    for (const changed of [
      { ...release, status: 'draft' as const },
      { ...release, texts: english },
    ]) {
      await write(changed, other);
      expect(await refused()).toMatchObject([vanished]);
    }
    await rm(join(contentDir, releaseFile(release)));
    expect(await refused()).toMatchObject([vanished]);
  });

  test('does not vanish in an unfinished draft or behind a date to come', async () => {
    const release = makeRelease();
    await write(release);
    await buildOk();
    const publishAt = '2099-01-01T00:00:00Z';
    for (const changed of [
      { ...release, status: 'draft' as const, texts: {} },
      { ...release, status: 'scheduled' as const, publishAt },
    ]) {
      await write(changed);
      expect(await refused()).toContainEqual(
        expect.objectContaining({ ...vanished, file: releaseFile(release), path: 'status' }),
      );
    }
  });

  test('is not said to be gone when its file is broken', async () => {
    await write(makeRelease());
    await buildOk();
    await writeFile(join(contentDir, releaseFile(makeRelease())), '{');
    const built = await buildOk();
    expect(built.diagnostics).toMatchObject([{ message: textWith('ends too early') }]);
    expect(built.kept).toEqual([releaseFile(makeRelease())]);
  });

  test('can be withdrawn with a reason', async () => {
    await write(makeRelease());
    await buildOk();
    const reason = { ru: 'Причина.', en: 'The reason.' };
    await write(makeRelease({ status: 'withdrawn', withdrawnAt: '2015-02-01', reason }));
    expect(await build()).toMatchObject({ ok: true });
  });

  const before = makeText({ title: 'Before' });
  const revision = {
    at: '2026-01-01T00:00:00Z',
    kind: 'text' as const,
    note: { ru: 'Правка', en: 'Corrected' },
    sha256Before: before.sha256,
    previous: { title: before.title, blocks: before.blocks },
  };

  test('does not change without a revision, sealed or not', async () => {
    await write(makeRelease({ texts: { en: before } }));
    await buildOk();
    await write(makeRelease({ texts: { en: makeText({ title: 'After' }) } }));
    expect(await refused()).toMatchObject([
      { path: 'texts.en.revisions', fix: textWith('revise 2015-01-25-call') },
    ]);

    await write(
      makeRelease({ texts: { en: makeText({ title: 'After', revisions: [revision] }) } }),
    );
    await buildOk();
  });

  test('keeps the revisions that were published', async () => {
    await write(
      makeRelease({ texts: { en: makeText({ title: 'After', revisions: [revision] }) } }),
    );
    await buildOk();
    await write(makeRelease({ texts: { en: makeText({ title: 'After' }) } }));
    expect(await refused()).toMatchObject([
      { message: textWith('are not the 1 that were published') },
    ]);
  });

  test('does not change without a revision because an earlier one kept the same words', async () => {
    const after = makeText({ title: 'After' });
    const back = {
      ...revision,
      at: '2026-01-02T00:00:00Z',
      sha256Before: after.sha256,
      previous: { title: after.title, blocks: after.blocks },
    };
    const revisions = [revision, back];
    await write(makeRelease({ texts: { en: makeText({ title: 'Before', revisions }) } }));
    await buildOk();
    await write(makeRelease({ texts: { en: makeText({ title: 'Again', revisions }) } }));
    expect(await refused()).toMatchObject([{ message: 'do not keep the text that was published' }]);
  });

  const note = {
    id: 'n1',
    block: 'p1',
    quote: { en: 'Text' },
    text: { ru: 'Примечание', en: 'A note' },
    sources: [],
  };
  const other = { ru: 'Другой', en: 'Another' };

  test.each([
    ['metadata', 'origin', { texts: { en: { ...before, origin: 'unknown' } } }],
    ['metadata', 'source', { texts: { en: { ...before, source: { publisher: other } } } }],
    ['metadata', 'translator', { texts: { en: { ...before, translator: other } } }],
    ['metadata', 'kind', { kind: 'statement' }],
    ['metadata', 'publishedAt', { publishedAt: '2015-01-25T12:00:00+03:00' }],
    ['note', 'notes', { notes: [note] }],
  ] satisfies [Revision['kind'], string, Partial<Release>][])(
    'needs a revision of kind %s when its %s changes',
    async (kind, key, changes) => {
      const release = makeRelease({ texts: { en: before } });
      await write(release);
      await buildOk();
      const changed: Release = { ...release, ...changes };
      await write(changed);
      const fix = textWith(`revise ${release.slug} --kind ${kind}`);
      expect(await refused()).toMatchObject([{ message: textWith(key), fix }]);

      const { previous: _, ...rest } = revision;
      const en = { ...before, ...changed.texts.en, revisions: [{ ...rest, kind }] };
      await write({ ...changed, texts: { en } });
      await buildOk();
    },
  );

  test('needs a revision of kind metadata when signs become marks, and none where there are none', async () => {
    const marked = (text: string, markup: { markup?: true }) =>
      makeRelease({ texts: { en: makeText({ blocks: [makeBlock('p1', { text, ...markup })] }) } });
    await write(marked('5*6*7', {}));
    await buildOk();
    await write(marked('5*6*7', { markup: true }));
    const untold = { message: textWith('markup'), fix: textWith('--kind metadata') };
    expect(await refused()).toMatchObject([untold]);
    await rm(dataDir, { recursive: true });
    await rm(join(contentDir, ledgerName));
    await write(marked('No marks', {}));
    await buildOk();
    await write(marked('No marks', { markup: true }));
    await buildOk();
  });

  test('needs none for what editors go on working on', async () => {
    const terms = [makeTerm()];
    await writeContent(contentDir, { terms, releases: [makeRelease({ notes: [] })] });
    await buildOk();
    const changed = makeRelease({ places: ['minsk'], legacyPaths: ['/old'] });
    await writeContent(contentDir, { terms, releases: [changed] });
    await buildOk();
  });

  test('of a draft or before its time may still change', async () => {
    const scheduled = { status: 'scheduled', publishAt: '2026-06-01T00:00:00Z' } as const;
    const now = new Date('2026-05-01T00:00:00Z');
    await write(makeRelease({ ...scheduled, texts: { en: before } }));
    await buildOk(now);
    await write(makeRelease({ ...scheduled, texts: { en: makeText({ title: 'After' }) } }));
    await buildOk(now);
  });
});

describe('readPointer', () => {
  test.each([
    [null, 'NO_EDITION'],
    ['{', 'CORRUPT'],
    ['{"editionId":"x"}', 'CORRUPT'],
    [
      JSON.stringify({
        editionId: 'a'.repeat(64),
        file: '../../etc/passwd',
        builtAt: '2026-01-01T00:00:00Z',
      }),
      'CORRUPT',
    ],
  ])('%j is %s', async (text, code) => {
    dataDir = await makeOwnFolder();
    if (text !== null) await writeFile(join(dataDir, 'current.json'), text);
    expect(readPointer(dataDir)).toMatchObject({ ok: false, error: { code } });
  });

  test('a folder in its place is unreadable', async () => {
    dataDir = await makeOwnFolder();
    await writeRecord(dataDir, 'current.json/x.json', {});
    expect(readPointer(dataDir)).toMatchObject({ ok: false, error: { code: 'UNREADABLE' } });
  });
});
