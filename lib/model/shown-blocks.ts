import { findReferences } from './footnotes.ts';
import { toInlines } from './inline.ts';
import { toListStyle } from './list-style.ts';
import { listLists, nestBlocks } from './nest-blocks.ts';
import { listCells, toShownTable } from './shown-table.ts';
import { speakerOf } from './written.ts';

import type { LocalizedNote, ShownBlock, ShownInline, ShownSpeaker } from './shown-text.ts';
import type { Block } from './block.ts';

type Inlines = readonly ShownInline[];

/**
 * The blocks of a text ready to be shown: items of one list know how the list is marked, footnotes where their signs
 * stand. `whole`: all blocks of a text of which only a part is shown.
 */
export function toShownBlocks(
  blocks: readonly Block[],
  notes: readonly LocalizedNote[],
  whole: readonly Block[] = blocks,
): readonly ShownBlock[] {
  const shown = linkFootnotes(
    blocks.map((block) => toShownBlock(block, notes)),
    whole,
  );
  if (!blocks.some(({ kind }) => kind === 'item')) return shown;
  const items = new Map(
    listLists(nestBlocks(shown)).flatMap((list) =>
      markItems(list.items.map(({ block }) => block)).map((item) => [item.id, item] as const),
    ),
  );
  return shown.map((block) => items.get(block.id) ?? block);
}

/** A block ready to be shown: its inline text read, the words that notes concern and the marks of a list marked. */
export function toShownBlock(block: Block, notes: readonly LocalizedNote[]): ShownBlock {
  const own = notes.filter((note) => note.block === block.id);
  const lines = listLines(block).map((text) =>
    own.reduce<Inlines>(markNote, toInlines({ text, markup: block.markup })),
  );
  return {
    ...{ id: block.id, kind: block.kind },
    ...(block.kind === 'list' ? toList(lines) : { lines }),
    ...(block.lang !== undefined && { lang: block.lang }),
    ...toStructure(block),
    notes: own,
    ...(block.spans && { spans: block.spans }),
  };
}

/** The lines that a note may mark words in; a cell has its own. */
function listLines(block: Block): readonly string[] {
  if (block.kind !== 'table') return block.text.split('\n');
  return listCells(block).flatMap(({ text }) => text.split('\n'));
}

/** What a block has besides its words, by its kind. */
function toStructure(
  block: Block,
): Pick<ShownBlock, 'level' | 'author' | 'speaker' | 'footnote' | 'table'> {
  switch (block.kind) {
    case 'list':
      return {};
    case 'heading':
    case 'item':
    case 'paragraph':
      return block.level === undefined ? {} : { level: block.level };
    case 'quote':
      return block.author === undefined ? {} : { author: block.author };
    case 'speech':
      return { speaker: toSpeaker(block) };
    case 'footnote':
      return { footnote: { sign: block.sign, references: [] } };
    case 'table':
      return { table: toShownTable(block) };
    default:
      return block satisfies never;
  }
}

function toSpeaker(block: Extract<Block, { kind: 'speech' }>): ShownSpeaker {
  return {
    words: speakerOf(block),
    ...(block.person !== undefined && { person: block.person }),
    ...(block.question && { isQuestion: true }),
  };
}

/** Both ways between a footnote and the words that it belongs to; what another part has is led to by the portal. */
function linkFootnotes(
  shown: readonly ShownBlock[],
  whole: readonly Block[],
): readonly ShownBlock[] {
  const references = findReferences(whole);
  if (references.size === 0) return shown;
  const here = new Set(shown.map(({ id }) => id));
  const hrefOf = (id: string) => (here.has(id) ? `#${id}` : `?p=${id}#${id}`);
  return shown.map((block) => ({
    ...block,
    lines: block.lines.map((inlines) => linkReferences(inlines, hrefOf)),
    ...(block.footnote && {
      footnote: {
        sign: block.footnote.sign,
        references: (references.get(block.id) ?? []).map((id) => ({ block: id, href: hrefOf(id) })),
      },
    }),
  }));
}

function linkReferences(inlines: Inlines, hrefOf: (id: string) => string): Inlines {
  return inlines.map((inline) => {
    if (inline.kind === 'reference') return { ...inline, href: hrefOf(inline.footnote) };
    return 'children' in inline
      ? { ...inline, children: linkReferences(inline.children, hrefOf) }
      : inline;
  });
}

/** The items of one list, with the marks at their beginnings set apart. */
function markItems(items: readonly ShownBlock[]): readonly ShownBlock[] {
  const { lines, list } = toList(items.map((item) => item.lines[0] ?? []));
  return items.map((item, index) => ({
    ...item,
    lines: [lines[index] ?? [], ...item.lines.slice(1)],
    list,
  }));
}

/** A list whose marks do not stand in plain words by themselves is lines as they are. */
function toList(lines: readonly Inlines[]): Required<Pick<ShownBlock, 'lines' | 'list'>> {
  const style = toListStyle(lines.map(textOf));
  if (!('marks' in style)) return { lines, list: style };
  const { marks, ...list } = style;
  const marked = lines.flatMap(([first, ...rest], index) => {
    const mark = marks[index] ?? '';
    if (first?.kind !== 'text' || !first.value.startsWith(mark)) return [];
    const value = first.value.slice(mark.length);
    return [[{ kind: 'mark', value: mark }, { kind: 'text', value }, ...rest] as const];
  });
  return marked.length === lines.length
    ? { lines: marked, list }
    : { lines, list: { kind: 'literal' } };
}

function textOf(inlines: Inlines): string {
  return inlines
    .map((inline) => ('children' in inline ? textOf(inline.children) : inline.value))
    .join('');
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
