import fc from 'fast-check';

import { blockSchema } from '../../lib/model/block.ts';

import type { Block } from '../../lib/model/block.ts';

/** Words of one line, with signs that mean something elsewhere. */
export const arbitraryLine: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('отводу', 'разведению', 'Kiev', '2014', '—', '*', '|', '<b>', '1)'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(' '));

const id = fc.integer({ min: 1, max: 8 }).map((number) => `p${number}`);
const lang = fc.option(fc.constantFrom('de', 'kk'), { nil: undefined });
const level = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
const lines = fc.array(arbitraryLine, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(''), arbitraryLine), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

/** A block of each kind, with and without what it may have; without marks. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc
  .oneof(
    fc.record({ kind: fc.constant('list' as const), id, lang, text: lines }),
    fc.record({ kind: fc.constant('item' as const), id, lang, level, text: lines }),
    fc.record({ kind: fc.constant('paragraph' as const), id, lang, level, text: lines }),
    fc.record({
      kind: fc.constant('heading' as const),
      ...{ id, lang, text: arbitraryLine },
      level: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('quote' as const),
      ...{ id, lang, text: lines },
      author: fc.option(arbitraryLine, { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('speech' as const),
      ...{ id, lang, text: lines, speaker: arbitraryLine },
      role: fc.option(arbitraryLine, { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('footnote' as const),
      id: fc.integer({ min: 1, max: 8 }).map((number) => `f${number}`),
      ...{ lang, text: lines },
      sign: fc.constantFrom('1', '*', '2)'),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      ...{ id, lang, rows: table },
      caption: fc.option(arbitraryLine, { nil: undefined }),
    }),
  )
  // As a file has it: what is not there has no key.
  .map((block) => blockSchema.parse(JSON.parse(JSON.stringify(block))));
