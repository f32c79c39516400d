/**
 * How the items of a list are marked. `plain`: the text has no marks, so that its bullets are ours. `bulleted` and
 * `ordered`: every item begins with its own one in `marks`. `literal`: items bring marks of which neither HTML nor
 * we could say what they mean («а)», «1.1.», «1)» after «–»), so that they are lines as they stand.
 */
export type ListStyle =
  | { kind: 'plain' | 'literal' }
  | { kind: 'bulleted'; marks: readonly string[] }
  | { kind: 'ordered'; type: OrderedType; start: number; marks: readonly string[] };

/** As `type` of an `ol` has them. */
export type OrderedType = '1' | 'a' | 'A' | 'i' | 'I';

/** Dashes need a space behind them: «–5 °C» is a temperature. */
const bullet = /^(?:([-\u2010-\u2015\u2212*+])\s+|([•·‣⁃◦●○▪▫■□►▸✓✔➢➤]))\s*/u;
/** «1)», «(1)», «1.», «iv)», «a.» and what follows; «1.5» and «2015.01» are numbers. */
const numeral = /^(\(?)(\d{1,4}|[A-Za-z]{1,7}|\p{L})([.)])(?=\D|$)\s*/u;
/** «1.1.», «2.3)», «1.2.3», «①». */
const composed = /^(?:\d{1,3}(?:\.\d{1,3})+[.)]\s|\d{1,3}(?:\.\d{1,3}){2,}\s|[①-⓿❶-➓])/u;
/** «1.1 General provisions»; an item alone begins with a number. */
const decimal = /^\d{1,3}\.\d{1,3}\s/u;

type Mark = { text: string; before: string; value: string; after: string };

/** The readers of numerals in the order in which they are tried: «i)» alone is the letter. */
const readers: readonly { type: OrderedType | null; read: (value: string) => number }[] = [
  { type: '1', read: (value) => (/^\d+$/u.test(value) ? Number(value) : Number.NaN) },
  { type: 'a', read: (value) => placeIn('abcdefghijklmnopqrstuvwxyz', value) },
  { type: 'A', read: (value) => placeIn('ABCDEFGHIJKLMNOPQRSTUVWXYZ', value) },
  { type: 'i', read: (value) => (value === value.toLowerCase() ? readRoman(value) : Number.NaN) },
  { type: 'I', read: (value) => (value === value.toUpperCase() ? readRoman(value) : Number.NaN) },
  // HTML has no type for them.
  { type: null, read: (value) => placeIn('абвгдежзиклмнопрстуфхцчшщэюя', value) },
  { type: null, read: (value) => placeIn('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ', value) },
];

/** The style of a list by its items, each as readers see it. The items themselves stay what they are. */
export function toListStyle(items: readonly string[]): ListStyle {
  const bullets = items.map((item) => bullet.exec(item));
  const [first] = bullets;
  if (first && bullets.every((found) => found && signOf(found) === signOf(first))) {
    return { kind: 'bulleted', marks: bullets.map((found) => found?.[0] ?? '') };
  }
  const numerals = items.map(readNumeral);
  const ordered = toOrdered(numerals.filter((mark) => mark !== null));
  if (ordered !== null && numerals.every((mark) => mark !== null)) return ordered;
  const hasMarks = items.some((item, index) => {
    const mark = numerals[index];
    return bullets[index] !== null || composed.test(item) || (mark && !isInitial(mark));
  });
  const isNumbered = items.length > 1 && items.every((item) => decimal.test(item));
  return { kind: hasMarks || isNumbered ? 'literal' : 'plain' };
}

function signOf([, dash, dot]: RegExpExecArray): string | undefined {
  return dash ?? dot;
}

function readNumeral(item: string): Mark | null {
  const [text, before = '', value = '', after = ''] = numeral.exec(item) ?? [];
  if (text === undefined || (before === '(' && after !== ')')) return null;
  // A word at the beginning of a sentence of one word is none either.
  return /^\p{L}/u.test(value) && text.length === item.length
    ? null
    : { text, before, value, after };
}

/** Marks of one form that count up by one; null: they do not. */
function toOrdered(marks: readonly Mark[]): ListStyle | null {
  const [first] = marks;
  if (!first) return null;
  const isAlike = marks.every(
    ({ before, after }) => before === first.before && after === first.after,
  );
  const found = readers.find(({ read }) => {
    const start = read(first.value);
    return marks.every(({ value }, index) => read(value) === start + index);
  });
  if (!isAlike || !found) return null;
  const start = found.read(first.value);
  // «А. Иванов» begins with an initial unless the next ones are «Б.» and «В.»; «V.» may be followed by «VI.».
  const isPlaced = start === 1 || marks.some(({ value }) => value.length > 1);
  if (isInitial(first) && (marks.length < 2 || !isPlaced)) return null;
  if (found.type === null) return { kind: 'literal' };
  return { kind: 'ordered', type: found.type, start, marks: marks.map(({ text }) => text) };
}

/** A letter or letters with a full stop: as often a name or an abbreviation as a mark. */
function isInitial({ value, after }: Mark): boolean {
  return after === '.' && /^\p{L}/u.test(value);
}

function placeIn(alphabet: string, value: string): number {
  return value.length === 1 && alphabet.includes(value) ? alphabet.indexOf(value) + 1 : Number.NaN;
}

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];

/** A Roman numeral from 1 to 99 as it is usually written. */
function readRoman(value: string): number {
  const numerals = tens.flatMap((ten) => ones.map((one) => ten + one));
  const place = numerals.indexOf(value.toUpperCase());
  return place > 0 ? place : Number.NaN;
}
