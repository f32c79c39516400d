import { parseInline, plainTextOf } from '../inline.ts';
import { makeError } from '../problem.ts';
import { listTexts } from '../record/texts.ts';

import type { Inline } from '../inline.ts';
import type { Problem } from '../problem.ts';
import type { Release, TranslationNote } from '../schema/release.ts';
import type { Block } from '../schema/text.ts';
import type { ReleaseCheck } from './context.ts';

/** A note id is one anchor of the page. */
export const checkNoteIds: ReleaseCheck = ({ file, record: { notes = [] } }) =>
  notes.flatMap(({ id }, index) =>
    notes.findIndex((note) => note.id === id) < index
      ? [makeError(file, ['notes', index, 'id'], `"${id}" is used twice`, 'give it a new id')]
      : [],
  );

/** The words that a note concerns stand exactly once in its block, in each language that has a text. */
export const checkQuotes: ReleaseCheck = ({ file, record }) =>
  (record.notes ?? []).flatMap((note, index) => [
    ...checkNoteBlock(file, record, note, index),
    ...listTexts(record).flatMap(({ language, text }) => {
      const block = text.blocks.find(({ id }) => id === note.block);
      const path = ['notes', index, 'quote', language];
      if (!block) return [];
      const fault = findQuoteFault(block, note.quote[language]);
      return fault === null ? [] : [makeError(file, path, ...fault)];
    }),
    ...Object.keys(note.quote).flatMap((language) =>
      listTexts(record).some((text) => text.language === language)
        ? []
        : [
            makeError(
              file,
              ['notes', index, 'quote', language],
              `there is no texts.${language}`,
              'remove it',
            ),
          ],
    ),
  ]);

/** Marks of two notes cannot cross each other. */
export const checkQuoteOverlaps: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) =>
    (record.notes ?? []).flatMap((note, index, notes) => {
      const block = text.blocks.find(({ id }) => id === note.block);
      const range = block && rangeOf(block, note.quote[language]);
      if (!range) return [];
      const other = notes.slice(0, index).find((earlier) => {
        const taken = earlier.block === note.block && rangeOf(block, earlier.quote[language]);
        return taken && taken.start < range.end && range.start < taken.end;
      });
      if (!other) return [];
      const message = `overlaps with the quote of ${other.id}`;
      return [makeError(file, ['notes', index, 'quote', language], message, 'choose other words')];
    }),
  );

function checkNoteBlock(
  file: string,
  record: Release,
  note: TranslationNote,
  index: number,
): readonly Problem[] {
  const exists = listTexts(record).some(({ text }) =>
    text.blocks.some(({ id }) => id === note.block),
  );
  if (exists) return [];
  const message = `there is no block "${note.block}"`;
  return [
    makeError(file, ['notes', index, 'block'], message, 'write the id of a block of this release'),
  ];
}

function findQuoteFault(
  block: Block,
  quote: string | undefined,
): readonly [message: string, mend: string] | null {
  if (quote === undefined)
    return ['is missing', `write the words of block "${block.id}" that it concerns`];
  const inlines = parseInline(block.text);
  const times = countOf(plainTextOf(inlines), quote);
  if (times === 0)
    return [`does not occur in block "${block.id}"`, 'copy the words from the block'];
  if (times > 1)
    return [`occurs ${times} times in block "${block.id}"`, 'write more words around it'];
  if (textsOf(inlines).some((text) => text.includes(quote))) return null;
  return ['crosses the edge of an emphasis or a link', 'choose words inside or outside of it'];
}

function rangeOf(block: Block, quote: string | undefined) {
  if (quote === undefined) return null;
  const start = plainTextOf(parseInline(block.text)).indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}

/** Overlapping occurrences count as well: «аа» occurs twice in «ааа». */
function countOf(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times += 1;
  return times;
}

function textsOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'text' ? [inline.value] : textsOf(inline.children),
  );
}
