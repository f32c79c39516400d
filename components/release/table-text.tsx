import { Typeset } from '@/components/ui/typeset';

import { BrokenLines } from './inline-text';

import type { ShownBlock, ShownCell } from '@/lib/model/shown-text';
import type { InlineSetting } from './inline-text';

type TableTextProps = InlineSetting & { block: ShownBlock };

/** A table in a frame of its own: what is wider than the page is scrolled in it, by touch and by keyboard. */
export function TableText({ block, ...setting }: TableTextProps) {
  const { caption, rows = [] } = block.table ?? {};
  const headRows = rows.findIndex((row) => row.some(({ heading }) => heading !== 'column'));
  const end = headRows < 0 ? rows.length : headRows;
  const toRow = (row: readonly ShownCell[], index: number) => (
    <tr key={index}>
      {row.map((cell, place) => (
        <CellText key={place} block={block} cell={cell} {...setting} />
      ))}
    </tr>
  );

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className="table" tabIndex={0} lang={block.lang}>
      <table>
        {caption !== undefined && (
          <caption>
            <Typeset text={caption} language={setting.language} />
          </caption>
        )}
        {end > 0 && <thead>{rows.slice(0, end).map(toRow)}</thead>}
        {end < rows.length && <tbody>{rows.slice(end).map(toRow)}</tbody>}
      </table>
    </div>
  );
}

function CellText({ block, cell, ...setting }: TableTextProps & { cell: ShownCell }) {
  const { heading, isNumber, columns, rows, lines } = cell;
  const words = <BrokenLines lines={block.lines.slice(...lines)} {...setting} />;
  const attributes = {
    colSpan: columns,
    rowSpan: rows,
    className: isNumber ? 'num' : undefined,
  };
  if (heading === undefined) return <td {...attributes}>{words}</td>;
  const isGroup = ((heading === 'column' ? columns : rows) ?? 1) > 1;
  return (
    <th
      {...attributes}
      scope={
        isGroup
          ? heading === 'column'
            ? 'colgroup'
            : 'rowgroup'
          : heading === 'column'
            ? 'col'
            : 'row'
      }
    >
      {words}
    </th>
  );
}
