import { headerOf, placeCells } from './table.ts';

import type { ShownBlock, ShownCell } from './shown-text.ts';
import type { PlacedCell, Table } from './table.ts';

/** Figures with what stands around them: «1 234,5», «−3 %», «$12.50», «2014/15»; a dash stands for no figure. */
const figure = /^[^\p{L}\d]{0,3}\d[\d\s.,:/–-]*\s?[^\p{L}\d]{0,3}$|^[-–—…]$/u;

/** The cells of a table in the order of reading. */
export function listCells({ rows }: Table): readonly PlacedCell[] {
  return placeCells(rows).flat();
}

/** A table ready to be shown: headings apart, columns of figures known. The lines of the cells are those of the block. */
export function toShownTable(table: Table): NonNullable<ShownBlock['table']> {
  const header = headerOf(table);
  const placed = placeCells(table.rows);
  const figures = findFigures(placed.slice(header.rows).flat());
  let next = 0;

  // A heading over several columns, or over those of headings, is words.
  const isFigure = ({ column, columns }: PlacedCell) =>
    columns === 1 && column >= header.columns && figures.has(column);

  const toCell = (cell: PlacedCell, row: number): ShownCell => {
    const start = next;
    next += cell.text.split('\n').length;
    const heading = row < header.rows ? 'column' : cell.column < header.columns ? 'row' : undefined;
    return {
      lines: [start, next],
      column: cell.column,
      ...(heading && { heading }),
      ...(isFigure(cell) && { isNumber: true as const }),
      ...(cell.columns > 1 && { columns: cell.columns }),
      ...(cell.rows > 1 && { rows: cell.rows }),
    };
  };
  return {
    ...(table.caption !== undefined && { caption: table.caption }),
    rows: placed.map((cells, row) => cells.map((cell) => toCell(cell, row))),
  };
}

/** The columns of which every cell that says something says a figure. */
function findFigures(body: readonly PlacedCell[]): ReadonlySet<number> {
  const said = body.filter(({ columns, text }) => columns === 1 && text !== '');
  const words = new Set(said.filter(({ text }) => !figure.test(text)).map(({ column }) => column));
  return new Set(said.map(({ column }) => column).filter((column) => !words.has(column)));
}

/** A row with a place for each column: null where a cell beside or above reaches into it. */
export function toColumns(row: readonly ShownCell[]): readonly (ShownCell | null)[] {
  const columns: (ShownCell | null)[] = [];
  for (const cell of row) {
    while (columns.length < cell.column) columns.push(null);
    columns.push(cell, ...Array.from({ length: (cell.columns ?? 1) - 1 }, () => null));
  }
  return columns;
}
