import { toInlines, toPlainText } from './inline.ts';
import { toListStyle } from './list-style.ts';

import type { LocalizedNote, ShownBlock, ShownInline } from './shown-text.ts';
import type { ListStyle } from './list-style.ts';
import type { Block } from './text.ts';

type Inlines = readonly ShownInline[];

/** A block ready to be shown: its inline text read, the words that notes concern and the marks of a list marked. */
export function toShownBlock(block: Block, notes: readonly LocalizedNote[]): ShownBlock {
  const own = notes.filter((note) => note.block === block.id);
  const written = (block.kind === 'list' ? block.text.split('\n') : [block.text]).map((text) => ({
    ...block,
    text,
  }));
  const lines = written.map((line) => own.reduce<Inlines>(markNote, toInlines(line)));

  return {
    ...{ id: block.id, kind: block.kind },
    ...(block.kind === 'list'
      ? toList(lines, toListStyle(written.map((line) => toPlainText(line))))
      : { lines }),
    notes: own,
    ...(block.spans && { spans: block.spans }),
  };
}

/** A list whose marks do not stand in plain words by themselves is lines as they are. */
function toList(lines: readonly Inlines[], list: ListStyle): Pick<ShownBlock, 'lines' | 'list'> {
  if (!('marks' in list)) return { lines, list };
  const marked = lines.flatMap(([first, ...rest], index) => {
    const mark = list.marks[index] ?? '';
    if (first?.kind !== 'text' || !first.value.startsWith(mark)) return [];
    const value = first.value.slice(mark.length);
    return [[{ kind: 'mark', value: mark }, { kind: 'text', value }, ...rest] as const];
  });
  return marked.length === lines.length
    ? { lines: marked, list }
    : { lines, list: { kind: 'literal' } };
}

/** Marks the quoted words of a note where they stand within one stretch of plain text. */
function markNote(inlines: Inlines, note: LocalizedNote): Inlines {
  const { quote } = note;
  if (quote === undefined) return inlines;

  return inlines.flatMap((inline): Inlines => {
    if ('children' in inline) return [{ ...inline, children: markNote(inline.children, note) }];
    const start = inline.value.indexOf(quote);
    if (start < 0) return [inline];
    return [
      { kind: 'text', value: inline.value.slice(0, start) },
      { kind: 'noted', note: note.id, children: [{ kind: 'text', value: quote }] },
      { kind: 'text', value: inline.value.slice(start + quote.length) },
    ];
  });
}
