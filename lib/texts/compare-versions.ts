import { diffArrays } from 'diff';

import { headerOf, placeCells } from '../model/table.ts';
import { toWritten } from '../model/written.ts';
import { countDifferences, diffWords } from './word-diff.ts';

import type { Block, BlockKind } from '../model/block.ts';
import type { TextVersion } from '../model/text.ts';
import type { DiffPart } from './word-diff.ts';

/** A passage of two versions of a text, side by side. */
export type PassageComparison = {
  /** The id of a block, or `title`, or `lead`. */
  id: string;
  status: 'same' | 'changed' | 'added' | 'removed';
  /** Its place among the paragraphs, from 1, in the later version; a removed one's in the earlier; of title and lead 0. */
  number: number;
  /** It stands elsewhere than before among the passages that both versions have. */
  isMoved: boolean;
  /** What it is; title and lead have none. */
  kind?: BlockKind;
  /** What it was, when that was something else. */
  kindBefore?: BlockKind;
  /** Its level, its language, or the headings and cells of a table are others. */
  isReshaped?: true;
  parts: readonly DiffPart[];
};

/** Title, lead and blocks in the order of the later version; what was removed, where it stood. */
export type VersionComparison = readonly PassageComparison[];

/** Compares two versions of a text passage by passage: a block is the same passage as long as it has its id. */
export function compareVersions(before: TextVersion, after: TextVersion): VersionComparison {
  return [
    compareWords('title', before.title, after.title),
    ...(before.lead === undefined && after.lead === undefined
      ? []
      : [compareWords('lead', before.lead, after.lead)]),
    ...compareBlocks(before.blocks, after.blocks),
  ];
}

/** Whether a reader would see a difference in this passage. */
export function isChanged(passage: PassageComparison): boolean {
  return passage.status !== 'same' || countForms(passage) > 0;
}

/** How many changes a reader sees: a word in place of another, a paragraph that came, went, moved or became something else. */
export function countChanges(comparison: VersionComparison): number {
  return comparison.reduce(
    (count, passage) => count + countDifferences(passage.parts) + countForms(passage),
    0,
  );
}

/** How many changes a passage has besides its words. */
function countForms({ isMoved, kindBefore, isReshaped: reshaped }: PassageComparison): number {
  return [isMoved, kindBefore !== undefined, reshaped === true].filter(Boolean).length;
}

function compareWords(
  id: string,
  before: string | undefined,
  after: string | undefined,
): PassageComparison {
  return {
    id,
    number: 0,
    isMoved: false,
    status: statusOf(before, after),
    parts: diffWords(before ?? '', after ?? ''),
  };
}

function statusOf(before: string | undefined, after: string | undefined) {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return before === after ? 'same' : 'changed';
}

function compareBlocks(before: readonly Block[], after: readonly Block[]): VersionComparison {
  const earlier = new Map(before.map((block) => [block.id, block]));
  const kept = new Set(after.map(({ id }) => id));
  const moved = findMoved(
    before.map(({ id }) => id).filter((id) => kept.has(id)),
    after.map(({ id }) => id).filter((id) => earlier.has(id)),
  );
  const removed = groupRemoved(before, kept);

  return [
    ...(removed.get(null) ?? []),
    ...after.flatMap((block, index) => [
      compareBlock(earlier.get(block.id), block, index + 1, moved.has(block.id)),
      ...(removed.get(block.id) ?? []),
    ]),
  ];
}

function compareBlock(
  before: Block | undefined,
  block: Block,
  number: number,
  isMoved: boolean,
): PassageComparison {
  const { kind } = block;
  return {
    ...compareWords(block.id, before && toWritten(before).text, toWritten(block).text),
    ...{ number, isMoved, kind },
    ...(before && before.kind !== kind && { kindBefore: before.kind }),
    ...(isReshaped(before, block) && { isReshaped: true as const }),
  };
}

/** Passages that only the earlier version has, by the passage of both versions that they followed. */
function groupRemoved(before: readonly Block[], kept: ReadonlySet<string>) {
  const groups = new Map<string | null, PassageComparison[]>();
  let last: string | null = null;
  for (const [index, block] of before.entries()) {
    const { id, kind } = block;
    if (kept.has(id)) {
      last = id;
      continue;
    }
    const removed = {
      ...compareWords(id, toWritten(block).text, undefined),
      number: index + 1,
      kind,
    };
    groups.set(last, [...(groups.get(last) ?? []), removed]);
  }
  return groups;
}

/** The fewest passages whose moving explains the new order. */
function findMoved(before: string[], after: string[]): ReadonlySet<string> {
  const changes = diffArrays(before, after);
  return new Set(changes.flatMap(({ value, added }) => (added ? value : [])));
}

function isReshaped(before: Block | undefined, after: Block): boolean {
  return before?.kind === after.kind && shapeOf(before) !== shapeOf(after);
}

/** What of a block is no words, to be compared. */
function shapeOf(block: Block): string {
  const level = 'level' in block ? block.level : undefined;
  const table = block.kind === 'table' && {
    header: headerOf(block),
    cells: placeCells(block.rows).map((row) =>
      row.map(({ column, columns, rows }) => [column, columns, rows]),
    ),
  };
  return JSON.stringify([block.lang, level, table]);
}
