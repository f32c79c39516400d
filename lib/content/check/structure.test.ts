import { describe, expect, test } from 'vitest';

import { everyBlock } from '../../../tests/factories/every-block.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { createContext } from './context.ts';
import { checkPeople, findStructureRemarks } from './structure.ts';

import type { Block } from '../../model/block.ts';
import type { Release } from '../../model/release.ts';

const noFiles = { drafts: [], broken: [] };
const file = 'releases/2015/a.json';
const toRelease = (ru: readonly Block[], en: readonly Block[], people: string[] = []): Release =>
  makeRelease({
    people,
    texts: { ru: makeText({ blocks: [...ru] }), en: makeText({ blocks: [...en] }) },
  });
const remarksOf = (record: Release) => findStructureRemarks({ file, record });
const item = (id: string, level?: number): Block => ({
  ...{ id, kind: 'item', text: 'An item' },
  ...(level !== undefined && { level }),
});

test('a text with a block of every kind gives nothing to look at', () => {
  expect(remarksOf(toRelease(everyBlock.ru, everyBlock.en))).toEqual([]);
});

test('who speaks under the id of a term is among the people of the release', () => {
  const content = { site: null, bodies: [], terms: [], releases: [], redirects: null, ...noFiles };
  const context = createContext(content, new Date());
  const check = (people: string[]) =>
    checkPeople({ file, record: toRelease(everyBlock.ru, everyBlock.en, people) }, context);
  expect(check(['archive-keeper'])).toEqual([]);
  expect(check([])).toMatchObject([
    { severity: 'error', path: 'texts.ru.blocks[13].person' },
    { severity: 'error', path: 'texts.en.blocks[13].person' },
  ]);
});

test('who takes part under the id of a term is among the people, too', () => {
  const content = { site: null, bodies: [], terms: [], releases: [], redirects: null, ...noFiles };
  const name = { ru: 'А. Иванова', en: 'A. Ivanova' };
  const record = makeRelease({ participants: [{ name, person: 'ivanova' }, { name }] });
  const check = (people: string[]) =>
    checkPeople({ file, record: { ...record, people } }, createContext(content, new Date()));
  expect(check(['ivanova'])).toEqual([]);
  expect(check([])).toMatchObject([{ path: 'participants[0].person' }]);
});

describe('a level without an item to lie in', () => {
  const looseOf = (blocks: readonly Block[]) =>
    remarksOf(toRelease(blocks, blocks)).map(({ key }) => key);

  test.each<[string, readonly Block[]]>([
    ['an item two levels deeper', [item('p1'), item('p2', 3)]],
    ['a deep item at the beginning', [item('p2', 2)]],
    ['a paragraph after no item', [{ id: 'p2', kind: 'paragraph', text: 'A word', level: 1 }]],
  ])('is said of %s', (_, blocks) => {
    expect(looseOf(blocks)).toEqual(['loose-level:ru.p2', 'loose-level:en.p2']);
  });

  test('is not said of what is in its place', () => {
    const inside: Block = { id: 'p4', kind: 'paragraph', text: 'A word', level: 1 };
    expect(looseOf([item('p1'), item('p2', 2), item('p3', 1), inside, item('p5', 2)])).toEqual([]);
  });
});

test('lines that a program broke are told from those of an address', () => {
  const line = 'a line of a letter that was broken where the page of it ended';
  const wrapped: Block = { id: 'p1', kind: 'paragraph', text: `${line}\n${line}\nan end` };
  const address: Block = { id: 'p1', kind: 'paragraph', text: 'Archive\n4 Street\n101000' };
  expect(remarksOf(toRelease([wrapped], [address])).map(({ key }) => key)).toEqual([
    'wrapped-lines:ru.p1',
  ]);
});

test('tables that answer each other are of one size', () => {
  const table = (rows: string[][]): Block => ({ id: 't1', kind: 'table', rows });
  const [remark] = remarksOf(toRelease([table([['a', 'b']])], [table([['a']])]));
  expect(remark?.key).toBe('unlike-tables:en.t1');
  expect(remark?.diagnostic.message).toContain('1 × 1');
});
