import { toScriptSigns } from '../model/script-signs.ts';
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
  const { speaker, author, footnote, table } = block;
  if (table) {
    const rows = table.rows.map((row) =>
      toColumns(row)
        .map((cell) => (cell ? lines.slice(...cell.lines).join(' ') : ''))
        .join('\t'),
    );
    return [...(table.caption === undefined ? [] : [table.caption]), ...rows].join('\n');
  }
  if (footnote) return `${toSign(footnote.sign)} ${lines.join('\n')}`;
  const all = [...(speaker ? [speaker.words] : []), ...lines, ...(author ? [author] : [])];
  const depth = block.kind === 'heading' ? 1 : (block.level ?? 1);
  return all.map((line) => ' '.repeat(indent * (depth - 1)) + line).join('\n');
}

function plainTextOf(inlines: readonly ShownInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'reference') return toSign(inline.value);
      if (!('children' in inline)) return inline.value;
      const words = plainTextOf(inline.children);
      return inline.kind === 'sub' || inline.kind === 'sup'
        ? toScriptSigns(words, inline.kind)
        : words;
    })
    .join('');
}

/** The sign of a footnote on the line: 10[1] is not 101. */
function toSign(sign: string): string {
  return /^[\p{L}\p{N}]+$/u.test(sign) ? `[${sign}]` : sign;
}
