import { expect, test } from 'vitest';
import { z } from 'zod';

import { blockSchema } from '../../model/block.ts';
import { toDiagnostics } from './zod-diagnostics.ts';

const schema = z.strictObject({ blocks: z.array(blockSchema) });

function explain(block: unknown) {
  const value = { blocks: [block] };
  const { error } = schema.safeParse(value);
  return toDiagnostics('a.json', value, schema, error ?? new z.ZodError([])).map(
    ({ path, message, fix }) => [path, message, fix],
  );
}

test.each<[string, unknown, string, string, string]>([
  [
    'a kind that there is not',
    { id: 'p1', kind: 'paragaph', text: 'x' },
    ...([
      'blocks[0].kind',
      '"paragaph" is not one of the known values',
      'did you mean "paragraph"?',
    ] as const),
  ],
  [
    'no kind',
    { id: 'p1', text: 'x' },
    ...([
      'blocks[0].kind',
      'is missing',
      'write one of paragraph, heading, quote, list, item, speech, footnote, table',
    ] as const),
  ],
  [
    'a key of another kind',
    { id: 'p1', kind: 'quote', text: 'x', caption: 'y' },
    ...([
      'blocks[0].caption',
      'is not a known key',
      'remove it; known keys: kind, id, spans, lang, text, markup, author',
    ] as const),
  ],
  [
    'a key written wrong',
    { id: 'p1', kind: 'heading', text: 'x', levl: 3 },
    ...(['blocks[0].levl', 'is not a known key', 'did you mean "level"?'] as const),
  ],
  [
    'a level too deep',
    { id: 'p1', kind: 'heading', text: 'x', level: 5 },
    ...(['blocks[0].level', 'is 5', 'write 4 at most'] as const),
  ],
  [
    'a key that no cell has',
    { id: 'p1', kind: 'table', rows: [[{ text: 'a', cols: 2 }]] },
    ...([
      'blocks[0].rows[0][0].cols',
      'is not a known key',
      'remove it; known keys: text, columns, rows',
    ] as const),
  ],
  [
    'a line break in a heading',
    { id: 'p1', kind: 'heading', text: 'a\nb' },
    ...(['blocks[0].text', 'has a line break', 'make two blocks of it'] as const),
  ],
])('%s is named with the way to mend it', (_, block, ...told) => {
  expect(explain(block)).toEqual([told]);
});
