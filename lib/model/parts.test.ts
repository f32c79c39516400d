import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryAlignedTexts } from '../../tests/factories/arbitrary-passages.ts';
import { makeLongRelease } from '../../tests/factories/make-long-release.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeBlock } from '../../tests/factories/make-text.ts';
import { localizeParallel, localizeRelease, localizeVersion } from './localize.ts';
import { languages } from './languages.ts';
import { heaviestPart, listParts, placeBlocks, sliceBlocks } from './parts.ts';
import { findVersion } from './versions.ts';

import type { Block } from './block.ts';

const long = makeLongRelease({ slug: 'long', words: 12_000, paragraphs: 5 });

/** Aligned texts in which any block may be so long that some fill a part. */
const texts = fc
  .tuple(
    arbitraryAlignedTexts,
    fc.array(fc.integer({ min: 0, max: heaviestPart / 5 }), { maxLength: 30 }),
  )
  .map(([{ ru, en, passages }, lengths]) => {
    const stretch = (blocks: readonly Block[]) =>
      blocks.map((block, index) => ({ ...block, text: 'x'.repeat(1 + (lengths[index] ?? 0)) }));
    return {
      passages,
      partible: { texts: { ru: { blocks: stretch(ru) }, en: { blocks: stretch(en) } } },
    };
  });

describe('a release', () => {
  test('of usual length is one part', () => {
    expect(listParts(makeRelease())).toEqual([
      { ru: { start: 0, end: 2 }, en: { start: 0, end: 2 } },
    ]);
  });

  test('has every block in one part, in its order, and every passage whole', () => {
    fc.assert(
      fc.property(texts, ({ partible, passages }) => {
        const parts = listParts(partible);
        const places = placeBlocks(partible, parts);
        for (const language of languages) {
          const blocks = partible.texts[language].blocks;
          const all = parts.flatMap((part) => sliceBlocks(blocks, part[language]));
          expect(all).toEqual(blocks);
        }
        for (const { ru, en } of passages) {
          expect(new Set([...ru, ...en].map((id) => places.get(id))).size).toBe(1);
        }
      }),
    );
  });

  test('keeps its parts when something is appended', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), ({ partible }, count) => {
        const blocks = Array.from({ length: count }, (_, index) =>
          makeBlock(`z${index}`, { text: 'y'.repeat(9000) }),
        );
        const { ru, en } = partible.texts;
        const longer = {
          texts: {
            ru: { blocks: [...ru.blocks, ...blocks] },
            en: { blocks: [...en.blocks, ...blocks] },
          },
        };
        const before = placeBlocks(partible, listParts(partible));
        const after = placeBlocks(longer, listParts(longer));
        for (const [id, part] of before) expect(after.get(id)).toBe(part);
      }),
    );
  });

  test('that is long has parts that each begin with a heading where there is one in time', () => {
    const parts = listParts(long);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts.slice(1)) {
      expect(long.texts.ru?.blocks[part.ru?.start ?? -1]?.kind).toBe('heading');
    }
  });

  test('finds a note where its block is', () => {
    const last = long.texts.ru?.blocks.at(-1)?.id ?? '';
    const note = { id: 'n1', block: last, quote: {}, text: { ru: 'Сл.', en: 'W.' }, sources: [] };
    const noted = { ...long, notes: [note] };
    const parts = listParts(noted);
    expect(placeBlocks(noted, parts).get('n1')).toBe(parts.length);
  });
});

describe('a page of a part', () => {
  test('has the same passages in both languages, counted through the whole text', () => {
    const [ru, en] = languages.map((language) => localizeRelease(long, language, [], 2));
    const ids = ru?.text.blocks.map(({ id }) => id) ?? [];
    const all = long.texts.ru?.blocks.map(({ id }) => id) ?? [];
    expect(en?.text.blocks.map(({ id }) => id)).toEqual(ids);
    const before = all.indexOf(ids[0] ?? '');
    expect(all.slice(before, before + ids.length)).toEqual(ids);
    expect(ru?.part).toMatchObject({ number: 2, before, total: all.length });
    expect(ru?.part?.contents[1]?.block).toBe(ids[0]);
    const parallel = localizeParallel(long, 'ru', 2);
    expect(parallel?.other?.text.blocks).toHaveLength(parallel?.text.blocks.length ?? 0);
  });

  test('does not exist behind the last part, and a short text is whole on its first', () => {
    expect(localizeRelease(long, 'ru', [], 99)).toBeNull();
    expect(localizeRelease(makeRelease(), 'ru', [], 2)).toBeNull();
    expect(localizeRelease(makeRelease(), 'ru', [], 1)).toEqual(
      localizeRelease(makeRelease(), 'ru', []),
    );
  });

  test('of an earlier version is cut by its own words', () => {
    const version = findVersion(long, 'ru-1');
    const shown = version && localizeVersion(long, version, [], 2);
    const own = listParts({ texts: { ru: { blocks: long.texts.ru?.blocks ?? [] } } });
    expect(shown?.part?.contents).toHaveLength(own.length);
  });
});
