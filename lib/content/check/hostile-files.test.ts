import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeBody, makeTerm } from '../../../tests/factories/make-frame.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeBlock, makeText, makeTextRevision } from '../../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../../tests/factories/own-folder.ts';
import { textWith } from '../../../tests/factories/text-with.ts';
import { releaseFile, writeContent } from '../../../tests/factories/write-content.ts';
import { checkContent } from '../check-content.ts';

import type { Release } from '../../model/release.ts';

const now = new Date('2026-11-23T12:00:00Z');
const whole = makeRelease({
  texts: { en: makeText({ revisions: [makeTextRevision({ title: 'Before' })] }), ru: makeText() },
  notes: [
    {
      ...{ id: 'n1', block: 'p1', quote: { en: 'Text', ru: 'Text' }, text: { ru: 'О', en: 'O' } },
      sources: [{ title: { ru: 'А', en: 'A' }, url: 'https://source.example/' }],
    },
  ],
  ...{ legacyPaths: ['/old'], people: ['minsk'], acknowledged: ['x'] },
});

async function checkFile(file: string, text: string) {
  const folder = await makeOwnFolder();
  await writeContent(folder, { releases: [whole], terms: [makeTerm()] });
  await writeFile(join(folder, file), text);
  return (await checkContent(folder, { now })).diagnostics;
}
const checkRelease = (release: Release) => checkFile(releaseFile(whole), JSON.stringify(release));

/** JSON that no program would write. */
const strange = [
  ...['{"__proto__": {"a": 1}}', '{"toString": 1}', '{"constructor": null}', '{"length": 9}'],
  ...['1e999', '-0', '"\\ud800"', '"0000-01-01"', '"0000"', '"9999-12-31T23:59:59-14:00"'],
  ...['null', '[]', '{}', '""', '[null]', '"\\u202e"', `${'['.repeat(70)}${']'.repeat(70)}`],
  ...['"__proto__"', '"toString"', '["__proto__"]', '"https://[::1"', '"http://\\ud800"'],
];
const value = fc.oneof(fc.constantFrom(...strange), fc.json({ maxDepth: 3, stringUnit: 'binary' }));
const records = [
  { file: releaseFile(whole), record: whole },
  { file: 'bodies/mfa.json', record: makeBody() },
  { file: 'terms/minsk.json', record: makeTerm() },
  { file: 'redirects.json', record: { redirects: [{ from: '/a', to: '/ru' }] } },
] as const;

function pathsOf(record: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof record === 'object' && record !== null ? Object.entries(record) : [];
  return [path, ...inner.flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

/** The record as JSON with something else at a path, or beside what stands there. */
function replace(record: unknown, [key, ...rest]: readonly string[], json: string): string {
  if (key === undefined || typeof record !== 'object' || record === null) return json;
  const members = Object.entries(record).map(([name, member]) => {
    const text = name === key ? replace(member, rest, json) : JSON.stringify(member);
    return Array.isArray(record) ? text : `${JSON.stringify(name)}: ${text}`;
  });
  return Array.isArray(record) ? `[${members.join()}]` : `{${members.join()}}`;
}

describe('nothing in a file makes the check throw', () => {
  test('whatever stands in the place of anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...records), fc.nat(), value, async (one, place, json) => {
        const paths = pathsOf(one.record);
        const text = replace(one.record, paths[place % paths.length] ?? [], json);
        expect(Array.isArray(await checkFile(one.file, text))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('the year 0', async () => {
    expect(await checkRelease({ ...whole, publishedAt: '0000-01-01' })).toContainEqual(
      expect.objectContaining({ severity: 'error', path: 'publishedAt' }),
    );
  });
});

describe('a large file takes no more than its size', () => {
  const one = (text: string, title = 'A title') =>
    checkRelease(
      makeRelease({ texts: { en: makeText({ title, blocks: [makeBlock('p1', { text })] }) } }),
    );

  test.each([
    ['what looks like tags', '<a '],
    ['emphasis', '*a'],
    ['brackets', '['],
    ['spaces', 'a  b'],
    ['marks over a letter', '\u0301\u0316'],
    ['invisible characters', 'a\u200B'],
    ['letters in a wrong encoding', 'Ð¡'],
    ['mixed alphabets', 'aа '],
    ['names of hosts', 'a.'],
  ])('of %s', async (_, sign) => {
    const text = `x${sign.repeat(Math.floor(19_000 / sign.length))}x`;
    expect((await one(text)).length).toBeLessThan(30);
    expect(await one(sign.repeat(70_000))).toContainEqual(
      expect.objectContaining({ message: 'is longer than 20000 characters' }),
    );
    expect(await one('Text', `x${sign.repeat(Math.ceil(1_000 / sign.length))}x`)).toContainEqual(
      expect.objectContaining({ message: 'is longer than 1000 characters' }),
    );
  });

  test('of marks in a marked-up block', async () => {
    const marked = (text: string) =>
      checkRelease(
        makeRelease({
          texts: { en: makeText({ blocks: [makeBlock('p1', { text, markup: true })] }) },
        }),
      );
    expect(await marked('*a'.repeat(5_000))).toContainEqual(
      expect.objectContaining({ message: 'has more than 300 marks' }),
    );
    expect(await marked(`${'[a]('.repeat(70)}x`)).toEqual([]);
  });

  test('of blocks, notes, keys and values', async () => {
    const blocks = Array.from({ length: 2_000 }, (_, index) => makeBlock(`p${index + 1}`));
    const text = makeText({ blocks });
    expect(await checkRelease(makeRelease({ texts: { en: text, ru: text } }))).toEqual([]);
    const turned = makeText({ blocks: blocks.toReversed() });
    expect(await checkRelease(makeRelease({ texts: { en: text, ru: turned } }))).toHaveLength(1);
    const same = makeText({ blocks: Array.from({ length: 9_999 }, () => makeBlock('p1')) });
    const found = await checkRelease(makeRelease({ texts: { en: same, ru: same } }));
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error' }));
    const notes = Array.from({ length: 999 }, (_, index) => ({
      ...{ id: `n${index + 1}`, block: 'p1', quote: { en: 'Text of p1', ru: '.' } },
      ...{ text: { ru: 'О', en: 'O' }, sources: [] },
    }));
    // Two for each of the others, and one for a passage that no page could hold with its notes.
    expect(await checkRelease(makeRelease({ notes }))).toHaveLength(2 * 998 + 1);

    const many = (json: string, count: number) => Array.from({ length: count }, () => json).join();
    const file = releaseFile(whole);
    const blockless = `{"slug": "a", "texts": {"en": {"blocks": [${many('{}', 3_000)}]}}}`;
    expect(await checkFile(file, blockless)).toHaveLength(101);
    expect(await checkFile(file, `[${many('0', 60_000)}]`)).toMatchObject([
      { message: textWith('more than 50000 members') },
    ]);
    const keys = Array.from({ length: 5_000 }, (_, index) => `"k${index}": 0`).join();
    expect(await checkFile(file, `{${keys}}`)).toHaveLength(101);
    expect(await checkFile(file, `{"a": "${'x'.repeat(10_000_000)}"}`)).not.toEqual([]);
    expect(await checkFile(file, ' '.repeat(17 * 1024 * 1024))).toMatchObject([
      { message: 'cannot be read (it is larger than 16 MB)' },
    ]);
  });
});
