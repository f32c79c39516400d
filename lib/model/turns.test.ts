import { expect, test } from 'vitest';

import { everyBlock } from '../../tests/factories/every-block.ts';
import { makeLongRelease } from '../../tests/factories/make-long-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { localizeRelease } from './localize.ts';
import { listParts, placeBlocks } from './parts.ts';
import { listTurns } from './turns.ts';

import type { Block } from './block.ts';

function speech(
  id: string,
  speaker: string,
  more: { question?: true; person?: string } = {},
): Block {
  return { ...{ id, kind: 'speech', speaker, text: 'words' }, ...more };
}

test('the contents of a transcript say who speaks, where and how it begins', () => {
  expect(listTurns(everyBlock.en, null)).toEqual({
    ...{ count: 2, left: 0 },
    questions: [{ block: 'p13', number: 13, beginning: 'When will the reading room open?' }],
    speakers: [
      {
        speaker: 'Keeper:',
        turns: [{ block: 'p14', number: 14, beginning: 'The room will open on Monday.' }],
      },
    ],
  });
});

test('questions are in their order, the others by who speaks, however the name is written', () => {
  const turns = listTurns(
    [
      speech('p1', 'B. Keeper:', { person: 'keeper' }),
      speech('p2', 'A', { question: true }),
      speech('p3', 'A'),
      speech('p4', 'Keeper:', { person: 'keeper' }),
    ],
    null,
  );
  expect(turns?.questions.map(({ block }) => block)).toEqual(['p2']);
  expect(
    turns?.speakers.map((one) => [one.speaker, ...one.turns.map(({ block }) => block)]),
  ).toEqual([
    ['B. Keeper:', 'p1', 'p4'],
    ['A', 'p3'],
  ]);
});

test('a text without two turns has no contents of them', () => {
  expect(listTurns([speech('p1', 'A')], null)).toBeNull();
});

test('contents have an end, and say what they leave out', () => {
  const blocks = Array.from({ length: 400 }, (_, index) => speech(`p${index + 1}`, 'A'));
  const turns = listTurns(blocks, null);
  expect(turns).toMatchObject({ count: 400, left: 100 });
  expect(turns?.speakers[0]?.turns).toHaveLength(300);
});

test('of a text in parts, contents say in which part a turn stands', () => {
  const long = makeLongRelease({ slug: 'long', words: 17_000 });
  const blocks = (long.texts.ru?.blocks ?? []).map((block, index): Block => {
    return block.kind === 'paragraph' && index % 50 === 0
      ? { id: block.id, kind: 'speech', speaker: 'A', text: block.text }
      : block;
  });
  const release = { ...long, texts: { ru: makeText({ blocks }) } };
  const parts = listParts(release);
  const places = placeBlocks(release, parts);
  const turns = localizeRelease(release, 'ru', [], 1)?.turns?.speakers[0]?.turns ?? [];
  expect(parts.length).toBeGreaterThan(1);
  expect(turns.length).toBeGreaterThan(1);
  for (const { block, part } of turns) expect(part).toBe(places.get(block));
});
