import { toPlainText } from './inline.ts';
import { shorten } from './shown-part.ts';
import { speakerOf } from './written.ts';

import type { Block } from './block.ts';

/** More of them are no contents: a page links to so many. */
const mostTurns = 300;

/** Where somebody begins to speak. */
export type Turn = {
  block: string;
  /** Of the paragraph, from 1. */
  number: number;
  /** How the turn begins. */
  beginning: string;
  /** Of a text that is shown in parts, the one in which it stands, from 1. */
  part?: number;
};

/** The contents of a transcript. */
export type Turns = {
  count: number;
  questions: readonly Turn[];
  /** Everybody who speaks, by who speaks first, with their turns that are no questions. */
  speakers: readonly { speaker: string; turns: readonly Turn[] }[];
  /** How many turns are left out, since there are too many. */
  left: number;
};

/** `places`: by block, its part; null for a text that is shown whole. Null: nobody needs contents of a single turn. */
export function listTurns(
  blocks: readonly Block[],
  places: ReadonlyMap<string, number> | null,
): Turns | null {
  const all = blocks.flatMap((block, index) => (block.kind === 'speech' ? [{ block, index }] : []));
  if (all.length < 2) return null;
  const turns = all.slice(0, mostTurns).map(({ block, index }) => ({
    speaker: speakerOf(block),
    // A source may write one name in several ways.
    key: block.person ?? speakerOf(block),
    isQuestion: block.question === true,
    turn: {
      ...{ block: block.id, number: index + 1, beginning: shorten(toPlainText(block)) },
      ...(places && { part: places.get(block.id) ?? 1 }),
    },
  }));
  const others = turns.filter(({ isQuestion }) => !isQuestion);
  return {
    count: all.length,
    questions: turns.filter(({ isQuestion }) => isQuestion).map(({ turn }) => turn),
    speakers: [...Map.groupBy(others, ({ key }) => key).values()].map((own) => ({
      speaker: own[0]?.speaker ?? '',
      turns: own.map(({ turn }) => turn),
    })),
    left: all.length - turns.length,
  };
}
