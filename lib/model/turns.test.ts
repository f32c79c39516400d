import { expect, test } from 'vitest';

import { everyBlock } from '../../tests/factories/every-block.ts';
import { makeLongRelease } from '../../tests/factories/make-long-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { localizeRelease } from './localize.ts';
import { listParts, placeBlocks } from './parts.ts';
import { groupTurns, listTurns } from './turns.ts';

import type { Block } from './block.ts';

test('the turns of a transcript say who speaks, where and how it begins', () => {
  expect(listTurns(everyBlock.en)).toEqual([
    {
      ...{ block: 'p13', number: 13, speaker: 'Question:', isQuestion: true },
      beginning: 'When will the reading room open?',
    },
    {
      ...{ block: 'p14', number: 14, speaker: 'Keeper:', isQuestion: false },
      beginning: 'The room will open on Monday.',
    },
  ]);
});

test('questions are in their order, the others by who speaks', () => {
  const speech = (id: string, speaker: string, question?: true): Block => ({
    ...{ id, kind: 'speech', speaker, text: 'words' },
    ...(question && { question }),
  });
  const blocks = [speech('p1', 'B'), speech('p2', 'A', true), speech('p3', 'A'), speech('p4', 'B')];
  const { count, questions, speakers, left } = groupTurns(listTurns(blocks));
  expect([count, left]).toEqual([4, 0]);
  expect(questions.map(({ block }) => block)).toEqual(['p2']);
  expect(
    speakers.map(({ speaker, turns }) => [speaker, ...turns.map(({ block }) => block)]),
  ).toEqual([
    ['B', 'p1', 'p4'],
    ['A', 'p3'],
  ]);
});

test('contents have an end, and say what they leave out', () => {
  const blocks = Array.from({ length: 400 }, (_, index): Block => ({
    ...{ id: `p${index + 1}`, kind: 'speech', speaker: 'A', text: 'words' },
  }));
  const { count, speakers, left } = groupTurns(listTurns(blocks));
  expect([count, speakers[0]?.turns.length, left]).toEqual([400, 300, 100]);
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
