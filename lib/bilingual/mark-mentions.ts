import { firstMentions } from './term-mentions.ts';

import type { ShownBlock, ShownInline } from '../content/types.ts';
import type { FindMentions, Mention } from './term-mentions.ts';

type Inlines = readonly ShownInline[];
type Stretch = { start: number; end: number };

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
  return {
    block: {
      ...block,
      lines: lines.map(({ inlines, start }) => markInlines(inlines, start, mentions)),
    },
    terms: mentions.map(({ term }) => term),
  };
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
    return inline.kind === 'link' ? [] : listStretches(inline.children, at);
  });
}

function markInlines(inlines: Inlines, start: number, mentions: readonly Mention[]): Inlines {
  return place(inlines, start).flatMap(({ inline, start: at, end }): Inlines => {
    if (inline.kind === 'text') {
      const inside = mentions.filter((mention) => at <= mention.start && mention.end <= end);
      return inside.length === 0 ? [inline] : markText(inline.value, at, inside);
    }
    if (inline.kind === 'link') return [inline];
    return [{ ...inline, children: markInlines(inline.children, at, mentions) }];
  });
}

/** `mentions` lie in the text, one behind the other. */
function markText(value: string, start: number, mentions: readonly Mention[]): Inlines {
  let rest = 0;
  const marked = mentions.flatMap((mention): Inlines => {
    const [from, to] = [mention.start - start, mention.end - start];
    const before = value.slice(rest, from);
    rest = to;
    const children = [{ kind: 'text', value: value.slice(from, to) }] as const;
    return [...toText(before), { kind: 'term', term: mention.term, children }];
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
    .map((inline) => (inline.kind === 'text' ? inline.value : textOf(inline.children)))
    .join('');
}
