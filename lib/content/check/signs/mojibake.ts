import type { Suspect } from './suspect.ts';

/** What UTF-8 is taken for: Cyrillic and Western Windows, KOI8-R and MS-DOS. */
const encodings = ['windows-1251', 'windows-1252', 'koi8-r', 'ibm866'].map(toEncoding);

type Encoding = { byteOf: ReadonlyMap<string, number>; sequences: RegExp };

/**
 * The bytes of an encoding that are not ASCII, and what the UTF-8 of Latin and Cyrillic letters, of punctuation and
 * of U+FFFD looks like in it: two bytes from C2 to C5 and D0 to D2 on, three from E2 80, E2 82, E2 84 and EF BF BD.
 */
function toEncoding(name: string): Encoding {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  const characters = Array.from(new TextDecoder(name).decode(bytes));
  const pick = (...picked: number[]) => picked.map((byte) => characters[byte - 128] ?? '').join('');
  const rest = `[${characters.slice(0, 64).join('')}]`;
  const two = `[${pick(0xc2, 0xc3, 0xc4, 0xc5, 0xd0, 0xd1, 0xd2)}]${rest}`;
  const three = `${pick(0xe2)}[${pick(0x80, 0x82, 0x84)}]${rest}|${pick(0xef, 0xbf, 0xbd)}`;
  return {
    byteOf: new Map(characters.map((character, index) => [character, index + 128])),
    sequences: new RegExp(`(?:${two}|${three})+`, 'gu'),
  };
}

/** What texts in Russian and English have: else «Р»Р» would be two letters of another alphabet. */
const plausible = /^[\u00A0-\u024F\u0400-\u0491\u2010-\u203A\u20AC\u2116\u2122\uFFFD]+$/u;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Words whose capitals and small letters are exchanged: KOI8-R read as Windows, or Caps Lock. */
const inverted = /(?<!\p{L})\p{Ll}\p{Lu}{4,}(?!\p{L})/gu;

/** Stretches of a text that are letters in a wrong encoding, with what they were where that can be told. */
export function findMojibake(text: string): readonly Suspect[] {
  const found = encodings.flatMap(({ byteOf, sequences }) =>
    [...text.matchAll(sequences)].flatMap(({ 0: stretch, index }) =>
      toSuspect(stretch, index, byteOf),
    ),
  );
  const cased = [...text.matchAll(inverted)].filter(({ 0: word }) =>
    /\p{Script=Cyrillic}/u.test(word),
  );
  return [
    ...found,
    ...cased.map(({ 0: word, index }) => ({
      ...{ code: 'inverted-case', detail: word, at: index, length: word.length },
      message: `has "${word}", with capitals and small letters exchanged`,
      fix: 'type what stands in the source: the encoding, or Caps Lock, was wrong',
    })),
  ];
}

function toSuspect(
  stretch: string,
  at: number,
  byteOf: ReadonlyMap<string, number>,
): readonly Suspect[] {
  // Two signs in a row may be chance («Р»»), unless they are the beginning of a Cyrillic letter in Western signs.
  if (stretch.length < 3 && !/^[ÐÑ]/u.test(stretch)) return [];
  const was = decode(Uint8Array.from(stretch, (character) => byteOf.get(character) ?? 0));
  if (was === null || !plausible.test(was)) return [];
  return [
    {
      ...{ code: 'mojibake', detail: stretch.slice(0, 20), at, length: stretch.length },
      message: `has "${stretch.slice(0, 40)}", letters in a wrong encoding`,
      fix: was.includes('\uFFFD')
        ? 'type what stands in the source'
        : `type "${was.slice(0, 40)}", which it seems to have been`,
    },
  ];
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    // The only fault there is: the bytes are not UTF-8, so the stretch is what it looks like.
    return null;
  }
}
