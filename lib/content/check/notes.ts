import { toInlines, toPlainText } from '../../model/inline.ts';
import { createError } from '../diagnostic.ts';
import { listTexts } from '../../model/texts.ts';
import { toWritten } from '../../model/written.ts';

import type { Inline, WrittenBlock } from '../../model/inline.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Release, TranslationNote } from '../../model/release.ts';
import type { ReleaseCheck } from './context.ts';

/** A note id is one anchor of the page. */
export const checkNoteIds: ReleaseCheck = ({ file, record: { notes = [] } }) => {
  const seen = new Set<string>();
  return notes.flatMap(({ id }, index) => {
    if (seen.has(id)) {
      return [
        createError(file, ['notes', index, 'id'], `"${id}" is used twice`, 'give it a new id'),
      ];
    }
    seen.add(id);
    return [];
  });
};

/** The words that a note concerns stand exactly once in its block, in each language that has a text. */
export const checkQuotes: ReleaseCheck = ({ file, record }) => {
  const texts = listReadings(record);
  return (record.notes ?? []).flatMap((note, index) => [
    ...checkNoteBlock(file, note, index, texts),
    ...texts.flatMap(({ language, readings }) => {
      const reading = readings.get(note.block);
      const path = ['notes', index, 'quote', language];
      if (!reading) return [];
      const fault = findQuoteFault(note.block, reading, note.quote[language]);
      return fault === null ? [] : [createError(file, path, ...fault)];
    }),
    ...Object.keys(note.quote).flatMap((language) =>
      texts.some((text) => text.language === language)
        ? []
        : [
            createError(
              file,
              ['notes', index, 'quote', language],
              `there is no texts.${language}`,
              'remove it',
            ),
          ],
    ),
  ]);
};

/** Marks of two notes cannot cross each other. */
export const checkQuoteOverlaps: ReleaseCheck = ({ file, record }) =>
  listReadings(record).flatMap(({ language, readings }) => {
    const ranges = (record.notes ?? []).flatMap((note, index) => {
      const range = rangeOf(readings.get(note.block), note.quote[language]);
      return range === null ? [] : [{ ...range, index, id: note.id, block: note.block }];
    });
    return [...Map.groupBy(ranges, ({ block }) => block).values()].flatMap((own) => {
      const sorted = own.toSorted((left, right) => left.start - right.start);
      let [widest] = sorted;
      return sorted.slice(1).flatMap((range) => {
        const before = widest;
        if (!before || range.end > before.end) widest = range;
        if (!before || range.start >= before.end) return [];
        const [first, second] = before.index < range.index ? [before, range] : [range, before];
        const message = `overlaps with the quote of ${first.id}`;
        const path = ['notes', second.index, 'quote', language];
        return [createError(file, path, message, 'choose other words')];
      });
    });
  });

/** A block as readers see it: its words, and the stretches that no mark divides. */
type Reading = { plain: string; stretches: readonly string[] };

/** The blocks that notes name, in each text. */
function listReadings(record: Release) {
  const named = new Set((record.notes ?? []).map(({ block }) => block));
  return listTexts(record).map(({ language, text }) => ({
    language,
    readings: new Map(
      text.blocks
        .filter(({ id }) => named.has(id))
        .map((block): [string, Reading] => [block.id, toReading(toWritten(block))]),
    ),
  }));
}

function toReading(block: WrittenBlock): Reading {
  return { plain: toPlainText(block), stretches: textsOf(toInlines(block)) };
}

function checkNoteBlock(
  file: string,
  note: TranslationNote,
  index: number,
  texts: ReturnType<typeof listReadings>,
): readonly Diagnostic[] {
  if (texts.some(({ readings }) => readings.has(note.block))) return [];
  const message = `there is no block "${note.block}"`;
  return [
    createError(
      file,
      ['notes', index, 'block'],
      message,
      'write the id of a block of this release',
    ),
  ];
}

function findQuoteFault(
  block: string,
  { plain, stretches }: Reading,
  quote: string | undefined,
): readonly [message: string, fix: string] | null {
  if (quote === undefined)
    return ['is missing', `write the words of block "${block}" that it concerns`];
  const times = countOf(plain, quote);
  if (times === 0) return [`does not occur in block "${block}"`, 'copy the words from the block'];
  if (times > 1) {
    const more = times === mostCounted ? ' or more' : '';
    return [`occurs ${times}${more} times in block "${block}"`, 'write more words around it'];
  }
  if (stretches.some((text) => text.includes(quote))) return null;
  return ['crosses the edge of an emphasis or a link', 'choose words inside or outside of it'];
}

function rangeOf(reading: Reading | undefined, quote: string | undefined) {
  if (reading === undefined || quote === undefined) return null;
  const start = reading.plain.indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}

/** Nobody counts further. */
const mostCounted = 10;

/** Overlapping occurrences count as well: «аа» occurs twice in «ааа». */
function countOf(text: string, words: string): number {
  let times = 0;
  let at = text.indexOf(words);
  for (; at >= 0 && times < mostCounted; at = text.indexOf(words, at + 1)) times += 1;
  return times;
}

function textsOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? textsOf(inline.children) : [inline.value],
  );
}
