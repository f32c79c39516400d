import { describe, expect, test } from 'vitest';

import { everyBlock } from '../../tests/factories/every-block.ts';
import { blockSchema } from './block.ts';
import { toColumns, toShownTable } from './shown-table.ts';
import { placeCells } from './table.ts';

import type { Cell, Table } from './table.ts';

const wide = (text: string, columns: number, rows = 1): Cell => ({ text, columns, rows });

describe('placeCells', () => {
  test('a cell stands in the first column that none from above reaches into', () => {
    const rows = [
      [wide('a', 1, 2), wide('b', 2)],
      ['c', 'd'],
      ['e', 'f', 'g'],
    ];
    expect(placeCells(rows).map((row) => row.map(({ text, column }) => [text, column]))).toEqual([
      [
        ['a', 0],
        ['b', 1],
      ],
      [
        ['c', 1],
        ['d', 2],
      ],
      [
        ['e', 0],
        ['f', 1],
        ['g', 2],
      ],
    ]);
  });
});

describe('a table of a record', () => {
  const parse = (rows: readonly (readonly Cell[])[]) =>
    blockSchema.safeParse({ id: 't1', kind: 'table', rows });

  test.each<[string, readonly (readonly Cell[])[]]>([
    ['rows of equal length', [['a'], ['b']]],
    ['empty cells', [['', 'a']]],
    ['cells over rows and columns', [[wide('a', 2, 2), 'b'], ['c']]],
  ])('has %s', (_, rows) => {
    expect(parse(rows).success).toBe(true);
  });

  test.each<[string, readonly (readonly Cell[])[], string]>([
    ['a row that is shorter', [['a', 'b'], ['c']], 'equally long'],
    ['a cell that reaches below the table', [[wide('a', 1, 2)]], 'equally long'],
    ['a cell that reaches out of the table', [['a'], [wide('b', 2)]], 'equally long'],
    ['no row', [], 'is empty'],
    ['more columns than a page holds', [[wide('a', 30), 'b']], 'equally long'],
  ])('has not %s', (_, rows, message) => {
    expect(parse(rows).error?.issues[0]?.message).toContain(message);
  });
});

describe('marks of a table', () => {
  const marked = (cell: string, columns: number) =>
    blockSchema.safeParse({
      ...{ id: 't1', kind: 'table', markup: true },
      rows: [Array.from({ length: columns }, () => cell)],
    });

  test('are counted for a row, which is parsed at once', () => {
    expect(marked('*a*', 30).success).toBe(true);
    const [issue] = marked('*a* '.repeat(10).trim(), 30).error?.issues ?? [];
    expect(issue?.path).toEqual(['rows']);
    expect(issue?.message).toContain('more than 300 marks');
  });
});

describe('a table that is shown', () => {
  const [source] = everyBlock.en.filter((block) => block.kind === 'table');
  const show = (table: Table) => toShownTable(table).rows;

  test('tells headings of rows and columns apart, and knows the columns of figures', () => {
    const rows = show(source ?? { rows: [] });
    expect(rows.map((row) => row.map(({ heading }) => heading))).toEqual([
      ['column', 'column'],
      ['column', 'column'],
      ['row', undefined, undefined],
      ['row', undefined, undefined],
    ]);
    expect(rows.at(1)?.map(({ isNumber }) => isNumber)).toEqual([true, true]);
    expect(rows.at(2)?.map(({ isNumber }) => isNumber)).toEqual([undefined, true, true]);
    expect(rows.at(0)?.map(({ isNumber }) => isNumber)).toEqual([undefined, undefined]);
  });

  test.each([
    [['1 204', '−3 %', '12,5'], true],
    [['$12.50', '2014/15', '—'], true],
    [['№ 4', 'about 5', '6'], false],
    [['4 kg', '5 kg', '6 kg'], false],
  ])('a column of %j is figures: %s', (cells, isNumber) => {
    const rows = show({ rows: [['Name'], ...cells.map((cell) => [cell])] });
    expect(rows.at(1)?.[0]?.isNumber === true).toBe(isNumber);
  });

  test('without headings it has none', () => {
    expect(show({ header: { rows: 0 }, rows: [['a']] })[0]?.[0]).not.toHaveProperty('heading');
  });

  test('each row has a place for each column', () => {
    const rows = show(source ?? { rows: [] });
    expect(rows.map((row) => toColumns(row).map((cell) => cell?.column ?? null))).toEqual([
      [0, 1, null],
      [null, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });
});
