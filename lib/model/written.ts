import { textOfCell } from './table.ts';

import type { Block } from './block.ts';
import type { WrittenBlock } from './inline.ts';

/**
 * All words of a block in the order of reading, as they are written: of a turn the speaker, of a quotation its author,
 * of a footnote its sign, of a table the caption and the rows, its cells apart by tabs. Search, quotations, differences and exports take these.
 */
export function toWritten(block: Block): WrittenBlock {
  switch (block.kind) {
    case 'quote':
      return withLines(block, [block.text, literal(block, block.author)]);
    case 'speech':
      return withLines(block, [literal(block, speakerOf(block)), block.text]);
    case 'footnote':
      return { ...block, text: `${literal(block, block.sign) ?? ''} ${block.text}` };
    case 'table':
      return withLines(block, [literal(block, block.caption), ...block.rows.map(toLine)]);
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'item':
      return block;
    default:
      return block satisfies never;
  }
}

/** Who speaks, as the source says it. */
export function speakerOf({ speaker, role }: Extract<Block, { kind: 'speech' }>): string {
  return role === undefined ? speaker : `${speaker} ${role}`;
}

function withLines(
  { markup }: Pick<Block, 'markup'>,
  lines: readonly (string | undefined)[],
): WrittenBlock {
  const text = lines.filter((line) => line !== undefined).join('\n');
  return markup === undefined ? { text } : { text, markup };
}

/** Names and captions have no marks, whatever the words beside them have. */
function literal({ markup }: Pick<Block, 'markup'>, words: string | undefined): string | undefined {
  return markup === true ? words?.replaceAll(/[*_[\]\\<]/gu, String.raw`\$&`) : words;
}

function toLine(cells: Extract<Block, { kind: 'table' }>['rows'][number]): string {
  return cells.map((cell) => textOfCell(cell).replaceAll('\n', ' ')).join('\t');
}
