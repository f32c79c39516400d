import { z } from 'zod';

import { lineSchema, listOf, plainTextSchema } from './primitives.ts';

/** A page shows a table whole (`parts.ts`); what is larger is data for a file. */
const mostRows = 1_000;
export const mostColumns = 30;
const longestCell = 4_000;

/** An empty cell says that the source has nothing there. */
const cellTextSchema = z.union([
  z.literal(''),
  plainTextSchema.max(longestCell, `is longer than ${longestCell} characters: shorten it`),
]);

const reach = (most: number) => z.int().min(1).max(most).optional();

const cellSchema = z.union(
  [
    cellTextSchema,
    z.strictObject({
      text: cellTextSchema,
      columns: reach(mostColumns).describe('How many columns the cell reaches over'),
      rows: reach(mostRows).describe('How many rows the cell reaches over'),
    }),
  ],
  { error: 'is not a cell: write its words, or {"text": "…", "columns": 2}' },
);
export type Cell = z.infer<typeof cellSchema>;

/** What a block that is a table has. */
export const tableFields = {
  caption: lineSchema.describe('What the source writes above or below the table').optional(),
  header: z
    .strictObject({
      rows: z.int().min(0).max(5).optional(),
      columns: z.int().min(0).max(5).optional(),
    })
    .describe('How many rows and columns are headings; left out: the first row')
    .optional(),
  rows: listOf(listOf(cellSchema, mostColumns).min(1, 'is empty: write its cells'), mostRows)
    .min(1, 'is empty: write a row')
    .refine((rows) => measure(rows) !== null, {
      error:
        'are not equally long: give every row a cell for each column, "" where there is nothing, and count `columns` and `rows` of wide cells',
    }),
};
export type Table = {
  caption?: string | undefined;
  header?: { rows?: number | undefined; columns?: number | undefined } | undefined;
  rows: readonly (readonly Cell[])[];
};

/** A cell where it stands in the grid, from 0. */
export type PlacedCell = { text: string; column: number; columns: number; rows: number };

export function textOfCell(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** How many rows and columns of a table are headings. */
export function headerOf({ header }: Table): { rows: number; columns: number } {
  return { rows: header?.rows ?? 1, columns: header?.columns ?? 0 };
}

/**
 * The cells of each row with their columns: a cell stands in the first column that none from above reaches into
 * (HTML, "Forming a table").
 */
export function placeCells(rows: Table['rows']): readonly (readonly PlacedCell[])[] {
  /** By column, how many further rows the cell there reaches over. */
  let taken: number[] = [];
  return rows.map((row) => {
    const next = taken.map((count) => Math.max(0, count - 1));
    let column = 0;
    const placed = row.map((cell) => {
      const { columns = 1, rows: down = 1 } = typeof cell === 'string' ? {} : cell;
      while ((taken[column] ?? 0) > 0) column += 1;
      const at = column;
      for (; column < at + columns; column += 1) next[column] = down - 1;
      return { text: textOfCell(cell), column: at, columns, rows: down };
    });
    taken = next;
    return placed;
  });
}

/** How many columns a table has; null: its rows do not make a rectangle. */
function measure(rows: Table['rows']): number | null {
  const widths = rows.map(() => 0);
  for (const [index, row] of placeCells(rows).entries()) {
    for (const { columns, rows: down } of row) {
      if (index + down > rows.length) return null;
      for (let line = index; line < index + down; line += 1) {
        widths[line] = (widths[line] ?? 0) + columns;
      }
    }
  }
  const [width = 0] = widths;
  return width <= mostColumns && widths.every((count) => count === width) ? width : null;
}
