import { z } from 'zod';

import { idSchema, languageTagSchema, lineSchema, listOf, plainTextSchema } from './primitives.ts';
import { tableFields, textOfCell } from './table.ts';

/** Block ids are public paragraph anchors; `n1` … belong to notes, `title` and `lead` are reserved. */
export const blockIdSchema = z.string().regex(/^[a-mo-z]\d{1,4}$/u, {
  error: 'is not a block id: use one letter but n, and a number, like p2',
});

/** A parser of Markdown takes the square of their number. */
const mostMarks = 300;

function countMarks(text: string): number {
  return text.match(/[*_[\]\\<]/gu)?.length ?? 0;
}

const markup = z
  .literal(true)
  .describe(
    'Only if the words have marks: *emphasis*, **strong**, [links](https://…), [1](#f1) for the sign of a footnote, <sub> and <sup>',
  )
  .optional();

const common = {
  id: blockIdSchema.describe('The anchor of the passage: the same in both languages, never reused'),
  spans: listOf(blockIdSchema, 100)
    .min(1, 'is empty: name the blocks, or leave the key out')
    .describe('Further blocks of the other language that this block answers')
    .optional(),
  lang: languageTagSchema
    .describe('Only if the block is in another language than its text: a tag like de or kk')
    .optional(),
};

/** A line break in the words is one of the source: of an address, of a verse. */
const wordsSchema = plainTextSchema.describe('As in the source: every sign is itself');
const words = { text: wordsSchema, markup };

const itemLevel = z.int().min(1).max(4);

const headingSchema = z.strictObject({
  kind: z.literal('heading'),
  ...{ ...common, markup },
  text: wordsSchema.refine((text) => !text.includes('\n'), {
    error: 'has a line break: make two blocks of it',
  }),
  level: z
    .int()
    .min(2)
    .max(4)
    .describe('2 to 4, as in the source; left out: 2. The title of the release is 1')
    .optional(),
});

const paragraphSchema = z.strictObject({
  kind: z.literal('paragraph'),
  ...{ ...common, ...words },
  level: itemLevel
    .describe('Only of a further paragraph of an item: the level of that item')
    .optional(),
});

const quoteSchema = z.strictObject({
  kind: z.literal('quote'),
  ...{ ...common, ...words },
  author: lineSchema.describe('Whose words they are, as the source names it below them').optional(),
});

/** A list that is one passage keeps its items in `text`, one a line. */
const listSchema = z.strictObject({ kind: z.literal('list'), ...common, ...words });

/** An item that is a passage of its own: items that follow each other are a list. */
const itemSchema = z.strictObject({
  kind: z.literal('item'),
  ...{ ...common, ...words },
  level: itemLevel.describe('1 to 4: how deep the item lies; left out: 1').optional(),
});

/** A turn of a transcript begins; paragraphs that follow go on with it. */
const speechSchema = z.strictObject({
  kind: z.literal('speech'),
  ...{ ...common, ...words },
  speaker: lineSchema.describe('As the source names who speaks: «Вопрос:», “Sergey Lavrov:”'),
  role: lineSchema.describe('What the source says of the speaker besides the name').optional(),
  person: idSchema.describe('The id of a file in terms/, if the speaker has one').optional(),
  question: z.literal(true).describe('The turn is a question').optional(),
});

/** A note of the source itself; the words that it belongs to have its sign: [1](#f1). Ours are `notes` of the release. */
const footnoteSchema = z.strictObject({
  kind: z.literal('footnote'),
  ...{ ...common, ...words },
  id: z
    .string()
    .regex(/^f\d{1,4}$/u, { error: 'is not the id of a footnote: use f and a number, like f1' })
    .describe('The anchor of the footnote: the same in both languages, never reused'),
  sign: lineSchema.max(12).describe('As the source writes it before the note: 1, *, 1)'),
});

const tableSchema = z.strictObject({
  kind: z.literal('table'),
  ...{ ...common, ...tableFields, markup },
});

/**
 * A passage of a text. What of it the hash covers is in `hash.ts`; `markup`, `spans`, `person` and `question` are what
 * editors say of it.
 */
export const blockSchema = z
  .discriminatedUnion('kind', [
    ...([paragraphSchema, headingSchema, quoteSchema, listSchema] as const),
    ...([itemSchema, speechSchema, footnoteSchema, tableSchema] as const),
  ])
  .superRefine((block, context) => {
    if (block.markup !== true) return;
    const faulty = listParsed(block).find(({ words: parsed }) => countMarks(parsed) > mostMarks);
    if (!faulty) return;
    context.addIssue({
      code: 'custom',
      path: [faulty.key],
      message: `has more than ${mostMarks} marks: leave \`markup\` out, or make two blocks of it`,
    });
  });

export type Block = z.infer<typeof blockSchema>;
export type BlockKind = Block['kind'];

/** What is parsed at once if there are marks: the words, the names beside them, a row of a table. */
function listParsed(block: Block): readonly { key: string; words: string }[] {
  switch (block.kind) {
    case 'table':
      return [
        { key: 'caption', words: block.caption ?? '' },
        ...block.rows.map((row) => ({ key: 'rows', words: row.map(textOfCell).join('') })),
      ];
    case 'speech':
      return [
        { key: 'text', words: block.text },
        { key: 'speaker', words: block.speaker + (block.role ?? '') },
      ];
    case 'quote':
      return [
        { key: 'text', words: block.text },
        { key: 'author', words: block.author ?? '' },
      ];
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'item':
    case 'footnote':
      return [{ key: 'text', words: block.text }];
    default:
      return block satisfies never;
  }
}
