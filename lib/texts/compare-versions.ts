import { diffArrays } from 'diff';

import { countDifferences, diffWords } from './word-diff.ts';

import type { Block, TextVersion } from '../model/text.ts';
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
  kind?: Block['kind'];
  /** What it was, when that was something else. */
  kindBefore?: Block['kind'];
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
export function isChanged({ status, isMoved, kindBefore }: PassageComparison): boolean {
  return status !== 'same' || isMoved || kindBefore !== undefined;
}

/** How many changes a reader sees: a word in place of another, a paragraph that came, went, moved or became something else. */
export function countChanges(comparison: VersionComparison): number {
  return comparison.reduce((count, { parts, isMoved, kindBefore }) => {
    return count + countDifferences(parts) + Number(isMoved) + Number(kindBefore !== undefined);
  }, 0);
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
  { id, kind, text }: Block,
  number: number,
  isMoved: boolean,
): PassageComparison {
  return {
    ...compareWords(id, before?.text, text),
    ...{ number, isMoved, kind },
    ...(before && before.kind !== kind && { kindBefore: before.kind }),
  };
}

/** Passages that only the earlier version has, by the passage of both versions that they followed. */
function groupRemoved(before: readonly Block[], kept: ReadonlySet<string>) {
  const groups = new Map<string | null, PassageComparison[]>();
  let last: string | null = null;
  for (const [index, { id, kind, text }] of before.entries()) {
    if (kept.has(id)) {
      last = id;
      continue;
    }
    const removed = { ...compareWords(id, text, undefined), number: index + 1, kind };
    groups.set(last, [...(groups.get(last) ?? []), removed]);
  }
  return groups;
}

/** The fewest passages whose moving explains the new order. */
function findMoved(before: string[], after: string[]): ReadonlySet<string> {
  const changes = diffArrays(before, after);
  return new Set(changes.flatMap(({ value, added }) => (added ? value : [])));
}
