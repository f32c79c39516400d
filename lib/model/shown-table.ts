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
  const body = placed.slice(header.rows).flat();
  let next = 0;

  // A heading over several columns, or over those of headings, is words.
  const isFigure = ({ column, columns }: PlacedCell) =>
    columns === 1 && column >= header.columns && isOfFigures(body, column);

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

/** Whether every cell of a column that says something says a figure. */
function isOfFigures(body: readonly PlacedCell[], column: number): boolean {
  const texts = body
    .filter((cell) => cell.column === column && cell.columns === 1 && cell.text !== '')
    .map(({ text }) => text);
  return texts.length > 0 && texts.every((text) => figure.test(text));
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
