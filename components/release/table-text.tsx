import { useTranslations } from 'next-intl';

import { Typeset } from '@/components/ui/typeset';

import { BrokenLines } from './inline-text';

import type { ShownBlock, ShownCell } from '@/lib/model/shown-text';
import type { InlineSetting } from './inline-text';

type TableTextProps = InlineSetting & { block: ShownBlock };

/** A table in a frame of its own: what is wider than the page is scrolled in it, by touch and by keyboard. */
export function TableText({ block, ...setting }: TableTextProps) {
  const { caption, rows = [] } = block.table ?? {};
  const t = useTranslations('TableText');
  const end = countHeadRows(rows);
  const toRow = (row: readonly ShownCell[], index: number) => (
    <tr key={index}>
      {row.map((cell, place) => (
        <CellText key={place} block={block} cell={cell} {...setting} />
      ))}
    </tr>
  );

  return (
    <div
      className="table"
      role="group"
      aria-label={caption ?? t('label')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      tabIndex={0}
      lang={block.lang}
    >
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

/** The rows of headings; none, when a cell reaches from them into the others: no cell leaves a `thead`. */
function countHeadRows(rows: readonly (readonly ShownCell[])[]): number {
  const first = rows.findIndex((row) => row.some(({ heading }) => heading !== 'column'));
  const end = first < 0 ? rows.length : first;
  const isApart = rows
    .slice(0, end)
    .every((row, index) => row.every((cell) => index + (cell.rows ?? 1) <= end));
  return isApart ? end : 0;
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
