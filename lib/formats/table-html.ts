import { element, joinLines } from './html.ts';

import type { ShownBlock, ShownCell } from '../model/shown-text.ts';
import type { HtmlNode } from './html.ts';
import type { HtmlSetting } from './block-html.ts';

/** A table as HTML; `lines`: those of its cells, as HTML. */
export function toTableHtml(
  { table }: ShownBlock,
  lines: readonly (readonly HtmlNode[])[],
  attributes: Readonly<Record<string, string>>,
  { toText }: Pick<HtmlSetting, 'toText'>,
): HtmlNode {
  const { caption, rows = [] } = table ?? {};
  return element(
    'table',
    [
      ...(caption === undefined ? [] : [element('caption', toText(caption))]),
      ...rows.map((row) => element('tr', row.map(toCell))),
    ],
    attributes,
  );

  function toCell(cell: ShownCell): HtmlNode {
    return element(cell.heading ? 'th' : 'td', joinLines(lines.slice(...cell.lines)), {
      ...(cell.heading && { scope: cell.heading === 'column' ? 'col' : 'row' }),
      ...(cell.columns !== undefined && { colspan: String(cell.columns) }),
      ...(cell.rows !== undefined && { rowspan: String(cell.rows) }),
    });
  }
}
