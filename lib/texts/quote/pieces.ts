/**
 * A word or a sign of a text as quotations are compared; `start` and `end` are UTF-16 offsets in the text
 * as it was given.
 */
export type Piece = { form: string; isWord: boolean; start: number; end: number };

/** Characters that nobody sees, within words too: soft hyphens, joiners, marks of direction. */
const joiners = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const apostrophes = "'\u2019\u02BC`\u00B4\u2032";
/** U+02BC is an apostrophe here, though Unicode has it among the letters. */
const letter = '(?!\\u02BC)[\\p{L}\\p{N}]';
/** Letters and digits with what stands among them unseen, and apostrophes between them. */
const word = `${letter}(?:${letter}|[\\p{M}${joiners}]|[${apostrophes}](?=${letter}))*`;
const dashes = '[-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]';
const dots = '[.\\u2026\\u22EF](?:[\\s\\p{M}\\p{C}]*[.\\u2026\\u22EF])*';
/** Everything else that can be seen. Spaces, marks and invisible characters are no pieces. */
const sign = '[^\\p{L}\\p{N}\\p{M}\\p{C}\\s]';

const pattern = new RegExp(`(${word})|(${dots})|${dashes}+|${sign}|\\u02BC`, 'gu');

const inner = new RegExp(`[${apostrophes}]`, 'gu');
/** ﬁ and its like, two letters that a font drew as one; CO₂ is CO2, while 10² is not 102. */
const compatible = /[\uFB00-\uFB06\u2080-\u209C]/gu;
const unseen = new RegExp(`[${joiners}]`, 'gu');
const shortI = /(и\u0306)|\p{M}/gu;
const isDash = new RegExp(`^${dashes}`, 'u');
const isQuote =
  /["'`\u00AB\u00B4\u00BB\u02BC\u2018-\u201F\u2032\u2033\u2039\u203A\u301D-\u301F\uFF02]/u;

/**
 * The words and signs of a text. Case, ё and е, stress marks and accents, ligatures, figures below the line, soft
 * hyphens and spaces make no difference; every quotation mark is one, every dash and hyphen another, and an ellipsis is nothing.
 */
export function toPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: slice, 1: asWord, 2: asDots, index } of text.matchAll(pattern)) {
    if (asDots !== undefined) {
      if (!isEllipsis(asDots)) pieces.push(...toFullStops(asDots, index));
      continue;
    }
    const isWord = asWord !== undefined;
    const form = isWord ? foldWord(slice) : foldSign(slice);
    pieces.push({ form, isWord, start: index, end: index + slice.length });
  }
  return pieces;
}

/** A text as it is compared: its pieces with a space between them. Taken once or twice, it is the same. */
export function toNormalForm(text: string): string {
  return joinForms(toPieces(text));
}

export function joinForms(pieces: readonly Piece[]): string {
  return pieces.map(({ form }) => form).join(' ');
}

/** Three full stops or more are an ellipsis, with spaces between them too. */
export function isEllipsis(run: string): boolean {
  return /[\u2026\u22EF]/u.test(run) || (run.match(/\./gu) ?? []).length > 2;
}

function toFullStops(run: string, at: number): readonly Piece[] {
  return [...run.matchAll(/\./gu)].map(({ index }) => {
    return { form: '.', isWord: false, start: at + index, end: at + index + 1 };
  });
}

function foldWord(slice: string): string {
  return slice
    .replace(unseen, '')
    .replace(compatible, (letters) => letters.normalize('NFKC'))
    .replace(inner, "'")
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(shortI, (_mark, kept: string | undefined) => kept ?? '')
    .normalize('NFC');
}

function foldSign(slice: string): string {
  if (isDash.test(slice)) return '-';
  return isQuote.test(slice) ? '"' : slice;
}
