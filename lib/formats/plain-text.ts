import { toColumns } from '../model/shown-table.ts';

import type { ShownBlock, ShownInline } from '../model/shown-text.ts';

/** So many spaces a deeper level is set in. */
const indent = 4;

/**
 * A text alone, as plain text: paragraphs apart, lines as their source breaks them, cells of a row apart by tabs. Deeper
 * items are set in.
 */
export function toPlainText(lead: string | undefined, blocks: readonly ShownBlock[]): string {
  const paragraphs = blocks.map((block) => toParagraph(block));
  return [...(lead === undefined ? [] : [lead]), ...paragraphs].join('\n\n');
}

function toParagraph(block: ShownBlock): string {
  const lines = block.lines.map(plainTextOf);
  const { speaker, author, table } = block;
  if (table) {
    const rows = table.rows.map((row) =>
      toColumns(row)
        .map((cell) => (cell ? lines.slice(...cell.lines).join(' ') : ''))
        .join('\t'),
    );
    return [...(table.caption === undefined ? [] : [table.caption]), ...rows].join('\n');
  }
  const all = [...(speaker ? [speaker.words] : []), ...lines, ...(author ? [author] : [])];
  const depth = block.kind === 'heading' ? 1 : (block.level ?? 1);
  return all.map((line) => ' '.repeat(indent * (depth - 1)) + line).join('\n');
}

function plainTextOf(inlines: readonly ShownInline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? plainTextOf(inline.children) : inline.value))
    .join('');
}
