import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryBlock, arbitraryLine } from '../../tests/factories/arbitrary-block.ts';
import { russianVersions } from '../../tests/factories/make-revised-release.ts';
import { makeBlock } from '../../tests/factories/make-text.ts';
import { hashText } from '../model/hash.ts';
import { toWritten } from '../model/written.ts';
import { compareVersions, countChanges, isChanged } from './compare-versions.ts';

import type { TextVersion } from '../model/text.ts';
import type { PassageComparison, VersionComparison } from './compare-versions.ts';

const version: fc.Arbitrary<TextVersion> = fc.record(
  {
    title: arbitraryLine,
    lead: arbitraryLine,
    blocks: fc.uniqueArray(arbitraryBlock, { selector: ({ id }) => id, minLength: 1 }),
  },
  { requiredKeys: ['title', 'blocks'] },
);

function textOf({ parts }: PassageComparison, side: 'removed' | 'added'): string {
  return parts
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');
}

/** What a comparison of words tells of a version. */
type WrittenVersion = { title: string; lead?: string; blocks: readonly object[] };

function toWrittenVersion({ title, lead, blocks }: TextVersion): WrittenVersion {
  return {
    title,
    ...(lead !== undefined && { lead }),
    blocks: blocks.map((block) => ({
      ...{ id: block.id, kind: block.kind },
      text: toWritten(block).text,
    })),
  };
}

/** The later version as a comparison tells it. */
function apply(comparison: VersionComparison): WrittenVersion {
  const there = comparison.filter(({ status }) => status !== 'removed');
  const title = there.find(({ id }) => id === 'title');
  const lead = there.find(({ id }) => id === 'lead');
  return {
    title: title ? textOf(title, 'added') : '',
    ...(lead && { lead: textOf(lead, 'added') }),
    blocks: there.flatMap((passage) => {
      const { id, kind } = passage;
      return kind ? [{ id, kind, text: textOf(passage, 'added') }] : [];
    }),
  };
}

describe('compareVersions', () => {
  test('applied, it gives the later version', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        expect(apply(compareVersions(before, after))).toEqual(toWrittenVersion(after));
      }),
    );
  });

  test('it has every passage of the earlier version, word for word', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const earlier = compareVersions(before, after).filter(({ status }) => status !== 'added');
        const found = new Map(earlier.map((passage) => [passage.id, textOf(passage, 'removed')]));
        expect(found).toEqual(
          new Map([
            ['title', before.title],
            ...(before.lead === undefined ? [] : [['lead', before.lead] as const]),
            ...before.blocks.map((block) => [block.id, toWritten(block).text] as const),
          ]),
        );
      }),
    );
  });

  test('there is a change exactly where the hash is another', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        for (const other of [after, structuredClone(before)]) {
          const comparison = compareVersions(before, other);
          const isOther = hashText(before) !== hashText(other);
          expect(comparison.some(isChanged)).toBe(isOther);
          expect(countChanges(comparison) > 0).toBe(isOther);
        }
      }),
    );
  });

  test('only blocks that both versions have can have moved', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const moved = compareVersions(before, after).filter(({ isMoved }) => isMoved);
        const ids = new Set(before.blocks.map(({ id }) => id));
        for (const { id } of moved) expect(ids).toContain(id);
        const sameOrder = { ...after, blocks: before.blocks };
        expect(compareVersions(before, sameOrder).some(({ isMoved }) => isMoved)).toBe(false);
      }),
    );
  });

  test('tells a lead, a removed paragraph, another kind and an added paragraph apart', () => {
    const [, second, third] = russianVersions;
    const told = compareVersions(second, third).map(
      ({ id, status, number, kindBefore }) => [id, status, number, kindBefore] as const,
    );
    expect(told).toEqual([
      ['title', 'changed', 0, undefined],
      ['lead', 'added', 0, undefined],
      ['p1', 'same', 1, undefined],
      ['p2', 'same', 2, undefined],
      ['p3', 'removed', 3, undefined],
      ['p4', 'same', 3, 'paragraph'],
      ['p5', 'same', 4, undefined],
      ['p6', 'added', 5, undefined],
    ]);
    expect(countChanges(compareVersions(second, third))).toBe(5);
  });

  test('a paragraph that went to another place moved, and those that it passed did not', () => {
    const before = { title: 'T', blocks: ['p1', 'p2', 'p3', 'p4'].map((id) => makeBlock(id)) };
    const after = { title: 'T', blocks: ['p4', 'p1', 'p2', 'p3'].map((id) => makeBlock(id)) };
    const comparison = compareVersions(before, after);
    expect(comparison.filter(isChanged)).toMatchObject([{ id: 'p4', status: 'same', number: 1 }]);
    expect(countChanges(comparison)).toBe(1);
  });
});
