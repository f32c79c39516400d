import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import { toLedgerEntries } from './entry.ts';
import { appendToLedger, ledgerName, listMissing, readLedger } from './ledger-file.ts';
import { findSilentChanges } from './silent-changes.ts';
import { makeContentSet } from '../../../tests/factories/make-content-set.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText, makeTextRevision } from '../../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../../tests/factories/own-folder.ts';
import { textWith } from '../../../tests/factories/text-with.ts';

import type { LedgerEntry } from './entry.ts';
import type { Release } from '../../model/release.ts';

const now = new Date('2026-11-30T00:00:00Z');
const later = new Date('2026-12-01T00:00:00Z');

let folder = '';
const fileOf = () => join(folder, ledgerName);
beforeEach(async () => {
  folder = await makeOwnFolder();
});

const first = makeRelease();
const second = makeText({ title: 'Second', revisions: [makeTextRevision({})] });
const revised = makeRelease({ texts: { ...first.texts, en: second } });
const compare = (release: Release, entries: readonly LedgerEntry[]) =>
  findSilentChanges(makeContentSet({ releases: [release] }), entries, now);

describe('the ledger', () => {
  test('of a folder that has published nothing is empty', async () => {
    expect(await readLedger(folder)).toEqual({ entries: [], diagnostics: [] });
  });

  test('keeps its lines byte for byte when others are added, also after a cut line break', async () => {
    await appendToLedger(folder, toLedgerEntries(first, now));
    const before = (await readFile(fileOf(), 'utf8')).trimEnd();
    await writeFile(fileOf(), before);
    const { entries } = await readLedger(folder);
    await appendToLedger(folder, listMissing(entries, toLedgerEntries(revised, later)));
    const text = await readFile(fileOf(), 'utf8');
    expect(text.startsWith(`${before}\n`)).toBe(true);
    expect(text.trimEnd().split('\n')).toHaveLength(3);
    expect((await readLedger(folder)).entries.at(-1)).toMatchObject({
      ...{ language: 'en', version: 2, revisions: 1 },
      at: later.toISOString(),
    });
  });

  test('takes the lines of two branches in any order and more than once', async () => {
    const lines = [
      ...toLedgerEntries(first, now),
      ...toLedgerEntries(first, later),
      ...toLedgerEntries(revised, now),
      ...toLedgerEntries(makeRelease({ slug: 'other' }), later),
    ].map((entry) => JSON.stringify(entry));
    const read = async (text: string) => {
      await writeFile(fileOf(), text);
      const { entries, diagnostics } = await readLedger(folder);
      return {
        keys: entries.map(({ at: _, ...entry }) => JSON.stringify(entry)).sort(),
        diagnostics,
      };
    };
    const expected = await read(lines.join('\n'));
    expect(expected.diagnostics).toEqual([]);
    const merged = fc.array(fc.constantFrom(...lines)).map((some) => [...some, ...lines]);
    await fc.assert(
      fc.asyncProperty(
        merged.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
        async (all) => {
          expect(await read(`${all.join('\r\n')}\n\n`)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('tells when signs of a published block are read as marks, or marks as signs', () => {
    const [block] = makeText({}).blocks;
    const withBlocks = (text: string, markup?: true) => {
      const blocks = [{ ...block, id: 'p1', kind: 'paragraph', text, markup }] as const;
      return makeRelease({ texts: { en: makeText({ blocks: [...blocks] }) } });
    };
    const literal = withBlocks('2*2=4, 3*3=9');
    const marked = withBlocks('2*2=4, 3*3=9', true);
    const untold = [expect.objectContaining({ message: textWith('markup') })];
    expect(compare(marked, toLedgerEntries(literal, now))).toEqual(untold);
    expect(compare(literal, toLedgerEntries(marked, now))).toEqual(untold);
    expect(compare(marked, toLedgerEntries(marked, now))).toEqual([]);
    // Without marks the key changes nothing that readers see.
    const plain = toLedgerEntries(withBlocks('No marks'), now);
    expect(compare(withBlocks('No marks', true), plain)).toEqual([]);
  });

  test('names both lines that disagree, and each that is damaged', async () => {
    const [entry] = toLedgerEntries(first, now);
    const other = { ...entry, sha256: 'f'.repeat(64) };
    const lines = [entry, other].map((line) => JSON.stringify(line));
    await writeFile(fileOf(), ['<<<<<<< ours', lines[0], '{"release":"a"}', lines[1]].join('\n'));
    expect((await readLedger(folder)).diagnostics).toMatchObject([
      { file: ledgerName, path: 'line 1', message: 'is not an entry of the ledger' },
      { path: 'line 3' },
      { path: 'line 4', message: textWith('and line 2 disagree on texts.ru of 2015-01-25-call') },
    ]);
  });

  test('that cannot be read is an error, not an empty one', async () => {
    await mkdir(fileOf());
    expect((await readLedger(folder)).diagnostics).toMatchObject([
      { file: ledgerName, severity: 'error', message: textWith('cannot be read') },
    ]);
  });
});

describe('compared with the ledger', () => {
  test('a record that says what it has changed passes, whichever of its versions are recorded', () => {
    const entries = [...toLedgerEntries(first, now), ...toLedgerEntries(revised, now)];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries), (some) => {
        expect(compare(revised, some)).toEqual([]);
      }),
    );
  });

  test.each<[string, Release, string]>([
    [
      'a text',
      makeRelease({ texts: { ...revised.texts, ru: makeText({ title: 'Иное' }) } }),
      'keep',
    ],
    ['a revision', first, 'are not the 1 that were published'],
    [
      'the words of a revision',
      makeRelease({
        texts: {
          ...first.texts,
          en: makeText({
            title: 'Second',
            revisions: [makeTextRevision({}, { note: { ru: 'Иначе', en: 'Otherwise' } })],
          }),
        },
      }),
      'are not the 1 that were published',
    ],
    ['a translation', makeRelease({ texts: { en: second } }), 'withdraw it instead'],
    ['what is said about it', { ...revised, body: 'mod' }, 'body'],
    ['a status', { ...revised, status: 'draft' }, 'withdraw it instead'],
  ])('a silent change of %s is an error', (_, changed, message) => {
    const diagnostics = compare(changed, toLedgerEntries(revised, now));
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of diagnostics) {
      expect(diagnostic).toMatchObject({ severity: 'error', message: textWith(message) });
    }
  });

  test('a release whose file is gone is named by the file that it had', () => {
    const diagnostics = findSilentChanges(makeContentSet(), toLedgerEntries(first, now), now);
    expect(diagnostics).toMatchObject([{ file: 'releases/2015/2015-01-25-call.json' }]);
  });

  test('a scheduled release is recorded from the moment at which readers could read it', () => {
    const publishAt = '2026-11-29T10:00:00+03:00';
    const scheduled = makeRelease({ status: 'scheduled', publishAt });
    expect(toLedgerEntries(scheduled, now)).toMatchObject([{ at: publishAt }, { at: publishAt }]);
  });
});
