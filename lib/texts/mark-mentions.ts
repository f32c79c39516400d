import { firstMentions } from './term-mentions.ts';

import type { ShownBlock, ShownInline } from '../model/shown-text.ts';
import type { FindMentions } from './term-mentions.ts';

type Inlines = readonly ShownInline[];
type Stretch = { start: number; end: number };
type Mark = Stretch & { card: string };

/** A block with its terms marked, and which they are, in the order of the text. */
export type MarkedBlock = { block: ShownBlock; terms: readonly string[] };

/**
 * Marks the first mention of each term in a block that can be marked: one that stands within one stretch of
 * plain text and not in a link. The marked block has the same characters as the block.
 */
export function markMentions(block: ShownBlock, find: FindMentions): MarkedBlock {
  const lines = placeLines(block);
  const stretches = lines.flatMap(({ inlines, start }) => listStretches(inlines, start));
  const mentions = firstMentions(
    find(blockText(block)).filter(({ start, end }) =>
      stretches.some((stretch) => stretch.start <= start && end <= stretch.end),
    ),
  );
  const marks = mentions.map(({ term, ...place }) => ({
    ...place,
    card: toCardId(block, term),
  }));
  return {
    block: {
      ...block,
      lines: lines.map(({ inlines, start }) => markInlines(inlines, start, marks)),
    },
    terms: mentions.map(({ term }) => term),
  };
}

/** The anchor of the card that stands under a block for a term. */
export function toCardId({ id }: Pick<ShownBlock, 'id'>, term: string): string {
  return `${id}-${term}`;
}

/** The characters of a block as mentions are looked for in them: the lines of a list are lines. */
export function blockText({ lines }: Pick<ShownBlock, 'lines'>): string {
  return lines.map(textOf).join('\n');
}

function placeLines({ lines }: ShownBlock): readonly { inlines: Inlines; start: number }[] {
  let next = 0;
  return lines.map((inlines) => {
    const start = next;
    next += textOf(inlines).length + 1;
    return { inlines, start };
  });
}

function listStretches(inlines: Inlines, start: number): readonly Stretch[] {
  return place(inlines, start).flatMap(({ inline, start: at, end }): readonly Stretch[] => {
    if (inline.kind === 'text') return [{ start: at, end }];
    return inline.kind === 'link' || !('children' in inline)
      ? []
      : listStretches(inline.children, at);
  });
}

function markInlines(inlines: Inlines, start: number, marks: readonly Mark[]): Inlines {
  return place(inlines, start).flatMap(({ inline, start: at, end }): Inlines => {
    if (inline.kind === 'text') {
      const inside = marks.filter((mark) => at <= mark.start && mark.end <= end);
      return inside.length === 0 ? [inline] : markText(inline.value, at, inside);
    }
    if (inline.kind === 'link' || !('children' in inline)) return [inline];
    return [{ ...inline, children: markInlines(inline.children, at, marks) }];
  });
}

/** `marks` lie in the text, one behind the other. */
function markText(value: string, start: number, marks: readonly Mark[]): Inlines {
  let rest = 0;
  const marked = marks.flatMap((mark): Inlines => {
    const [from, to] = [mark.start - start, mark.end - start];
    const before = value.slice(rest, from);
    rest = to;
    const children = [{ kind: 'text', value: value.slice(from, to) }] as const;
    return [...toText(before), { kind: 'term', card: mark.card, children }];
  });
  return [...marked, ...toText(value.slice(rest))];
}

function toText(value: string): Inlines {
  return value === '' ? [] : [{ kind: 'text', value }];
}

function place(inlines: Inlines, start: number) {
  let next = start;
  return inlines.map((inline) => {
    const at = next;
    next += textOf([inline]).length;
    return { inline, start: at, end: next };
  });
}

function textOf(inlines: Inlines): string {
  return inlines
    .map((inline) => ('children' in inline ? textOf(inline.children) : inline.value))
    .join('');
}
