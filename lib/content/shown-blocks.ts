import { parseInline } from './inline.ts';

import type { LocalizedNote, ShownBlock, ShownInline } from './types.ts';
import type { Block } from './schema/text.ts';

/** A block ready to be shown: its inline text parsed, the words that notes concern marked. */
export function toShownBlock(block: Block, notes: readonly LocalizedNote[]): ShownBlock {
  const lines = block.kind === 'list' ? block.text.split('\n') : [block.text];
  const own = notes.filter((note) => note.block === block.id);

  return {
    id: block.id,
    kind: block.kind,
    lines: lines.map((line) => own.reduce(markNote, [...parseInline(line)])),
    notes: own,
    ...(block.spans && { spans: block.spans }),
  };
}

/** Marks the quoted words of a note where they stand within one stretch of plain text. */
function markNote(inlines: readonly ShownInline[], note: LocalizedNote): readonly ShownInline[] {
  const { quote } = note;
  if (quote === undefined) return inlines;

  return inlines.flatMap((inline): readonly ShownInline[] => {
    if (inline.kind !== 'text') {
      return [{ ...inline, children: markNote(inline.children, note) }];
    }
    const start = inline.value.indexOf(quote);
    if (start < 0) return [inline];
    return [
      { kind: 'text', value: inline.value.slice(0, start) },
      { kind: 'noted', note: note.id, children: [{ kind: 'text', value: quote }] },
      { kind: 'text', value: inline.value.slice(start + quote.length) },
    ];
  });
}
