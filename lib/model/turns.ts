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
  /** Who speaks, as the source says it. */
  speaker: string;
  isQuestion: boolean;
  /** How the turn begins. */
  beginning: string;
  /** Of a text that is shown in parts, the one in which it stands, from 1. */
  part?: number;
};

/** The turns of a transcript in their order; none in any other text. */
export function listTurns(blocks: readonly Block[]): readonly Turn[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'speech'
      ? [
          {
            ...{ block: block.id, number: index + 1, speaker: speakerOf(block) },
            isQuestion: block.question === true,
            beginning: shorten(toPlainText(block)),
          },
        ]
      : [],
  );
}

/** The contents of a transcript. */
export type Turns = {
  count: number;
  questions: readonly Turn[];
  /** Everybody who speaks, by who speaks first, with their turns that are no questions. */
  speakers: readonly { speaker: string; turns: readonly Turn[] }[];
  /** How many turns are left out, since there are too many. */
  left: number;
};

export function groupTurns(all: readonly Turn[]): Turns {
  const turns = all.slice(0, mostTurns);
  const others = turns.filter(({ isQuestion }) => !isQuestion);
  return {
    count: all.length,
    questions: turns.filter(({ isQuestion }) => isQuestion),
    speakers: [...Map.groupBy(others, ({ speaker }) => speaker)].map(([speaker, own]) => ({
      speaker,
      turns: own,
    })),
    left: all.length - turns.length,
  };
}
