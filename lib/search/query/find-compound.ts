import { toLookAlike } from '../words/fold-look-alikes.ts';

import type { WordToken } from '../analyse.ts';

/** A number or a designation. */
export type FoundCompound = {
  form: string;
  /** Rows of folded words: each a way to write it. */
  spellings: readonly Spelling[];
  tokenCount: number;
};
type Spelling = readonly string[];

const groupGap = /^[ \u00A0\u2009\u202F,.'\u2019]$/u;
const group = /^\d{3}$/u;
const mostGroups = 4;
const longNumber = /^[1-9]\d{3,11}$/u;

const hyphen = /^[\p{Pd}\u2212]$/u;
/** «С-400», «МиГ-31БМ»: letters and digits in turns, the letters few. */
const mostRuns = 4;
const longestLetters = 5;
const digits = /^\d+$/u;

/**
 * What begins at a token and is written together as well as apart: «2 500 000», 2,500,000 and 2500000; «С-400» and
 * «С400», with letters of either alphabet where they look alike. Null: it is a word like others.
 */
export function findCompoundAt(
  text: string,
  tokens: readonly WordToken[],
  start: number,
): FoundCompound | null {
  return (
    readGroups(text, tokens, start) ??
    readNumber(tokens[start]) ??
    readDesignation(text, tokens, start)
  );
}

/** «С 400»: how letters and the number behind them are written when they are one word; none: they are no such pair. */
export function joinPair(first: string, second: string): readonly string[] {
  if (!isFewLetters(first) || !digits.test(second)) return [];
  return spellingsOf([first, second]).flatMap(([joined = '', ...more]) =>
    more.length === 0 ? joined : [],
  );
}

function gapBefore(text: string, tokens: readonly WordToken[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

/** «2 500 000»: groups of three digits after the first, with the same sign between them. */
function readGroups(
  text: string,
  tokens: readonly WordToken[],
  start: number,
): FoundCompound | null {
  const first = tokens[start];
  if (!first || !/^[1-9]\d{0,2}$/u.test(first.form)) return null;
  const sign = gapBefore(text, tokens, start + 1);
  if (!groupGap.test(sign)) return null;
  let end = start + 1;
  while (
    end - start < mostGroups &&
    group.test(tokens[end]?.form ?? '') &&
    gapBefore(text, tokens, end) === sign
  ) {
    end += 1;
  }
  if (end === start + 1) return null;
  const groups = tokens.slice(start, end).map(({ form }) => form);
  return toNumber(groups, end - start);
}

function readNumber(token: WordToken | undefined): FoundCompound | null {
  if (!token || !longNumber.test(token.form)) return null;
  return toNumber(token.form.split(/(?=(?:\d{3})+$)/u), 1);
}

function toNumber(groups: Spelling, tokenCount: number): FoundCompound {
  const form = groups.join('');
  return { form, spellings: [[form], groups], tokenCount };
}

function readDesignation(
  text: string,
  tokens: readonly WordToken[],
  start: number,
): FoundCompound | null {
  const first = tokens[start];
  if (!first) return null;
  let end = start + 1;
  while (hyphen.test(gapBefore(text, tokens, end)) && end < tokens.length) end += 1;
  const runs = tokens.slice(start, end).flatMap(({ form }) => toRuns(form));
  const isMixed = runs.some((run) => digits.test(run)) && runs.some((run) => !digits.test(run));
  const isShort = runs.every((run) => digits.test(run) || isFewLetters(run));
  if (!isMixed || !(isShort || end === start + 1) || runs.length > mostRuns) return null;
  return { form: runs.join(''), spellings: spellingsOf(runs), tokenCount: end - start };
}

function toRuns(form: string): Spelling {
  return form.match(/\d+|\p{L}+/gu) ?? [form];
}

function isFewLetters(run: string): boolean {
  return run.length <= longestLetters && /^\p{L}+$/u.test(run);
}

/** Every way to put runs of letters and digits together, in each alphabet that they look alike in. */
export function spellingsOf(runs: Spelling): readonly Spelling[] {
  const other = runs.map((run) => (digits.test(run) ? run : toLookAlike(run)));
  const isAlike = other.every((run) => run !== null);
  return [runs, ...(isAlike ? [other] : [])].flatMap(joinings);
}

function joinings([first, ...rest]: Spelling): readonly Spelling[] {
  if (first === undefined) return [];
  return rest.reduce<readonly Spelling[]>(
    (rows, run) =>
      rows.flatMap((row) => [
        [...row.slice(0, -1), (row.at(-1) ?? '') + run],
        [...row, run],
      ]),
    [[first]],
  );
}
