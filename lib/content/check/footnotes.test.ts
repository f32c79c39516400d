import { expect, test } from 'vitest';

import { everyBlock } from '../../../tests/factories/every-block.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { createContext } from './context.ts';
import { checkReferences, findLooseFootnotes } from './footnotes.ts';

import type { Block } from '../../model/block.ts';

const file = 'releases/2015/a.json';
const empty = { site: null, bodies: [], terms: [], releases: [], redirects: null };
const context = createContext({ ...empty, drafts: [], broken: [] }, new Date());
const toRecord = (blocks: readonly Block[]) =>
  makeRelease({ texts: { ru: makeText({ blocks: [...blocks] }) } });
const errorsOf = (blocks: readonly Block[]) =>
  checkReferences({ file, record: toRecord(blocks) }, context);
const remarksOf = (blocks: readonly Block[]) =>
  findLooseFootnotes({ file, record: toRecord(blocks) });

const footnote: Block = { id: 'f1', kind: 'footnote', sign: '*', text: 'Примечание.' };
const withWords = (text: string): Block => ({ id: 'p1', kind: 'paragraph', markup: true, text });

test('a footnote whose sign stands in the words is in order', () => {
  const blocks = [withWords(String.raw`Опись[\*](#f1)`), footnote];
  expect(errorsOf(blocks)).toEqual([]);
  expect(remarksOf(blocks)).toEqual([]);
  expect(errorsOf(everyBlock.ru)).toEqual([]);
});

test('a sign of a footnote that is not there is an error', () => {
  expect(errorsOf([withWords('Опись[1](#f2)'), footnote])).toMatchObject([
    {
      path: 'texts.ru.blocks[0].text',
      message: 'refers to a footnote "f2" that the text does not have',
    },
  ]);
});

test('a sign that is not that of the footnote is an error', () => {
  expect(errorsOf([withWords('Опись[1](#f1)'), footnote])).toMatchObject([
    { message: 'has the sign "1" for f1, which has "*"' },
  ]);
});

test('a footnote without a sign in the words is something to look at', () => {
  const unmarked: Block = { id: 'p1', kind: 'paragraph', text: 'Опись[1](#f1)' };
  expect(remarksOf([unmarked, footnote])).toMatchObject([{ key: 'loose-footnote:ru.f1' }]);
});

test('a sign in a cell of a table is one', () => {
  const table: Block = { id: 't1', kind: 'table', markup: true, rows: [['Дел[1](#f1)', '3']] };
  expect(remarksOf([table, { ...footnote, sign: '1' }])).toEqual([]);
  expect(errorsOf([table])).toMatchObject([{ path: 'texts.ru.blocks[0].rows' }]);
});
