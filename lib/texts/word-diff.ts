import { diffArrays } from 'diff';

/** A stretch of a comparison: in both texts, only in the earlier one, or only in the later one. */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string };

type DiffOptions = {
  /** Whether two words, spaces or signs count as the same; absent: only when their characters are equal. */
  isSame?: (before: string, after: string) => boolean;
};

/** Words with their inner hyphens and apostrophes, runs of blanks, and every other sign by itself. */
const piece = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** Beyond so many changed pieces nobody reads a difference word by word, and its cost grows with their square. */
const mostEdits = 2000;

const hasWord = /[\p{L}\p{N}]/u;

/**
 * Compares two texts word by word. The `same` and `removed` parts together are `before`; the `same` and
 * `added` parts together are `after`, character by character. With `isSame` the `same` parts hold the
 * characters of `after`. Texts that have nearly nothing in common become one `removed` and one `added` part.
 */
export function diffWords(
  before: string,
  after: string,
  { isSame }: DiffOptions = {},
): readonly DiffPart[] {
  const changes = diffArrays(before.match(piece) ?? [], after.match(piece) ?? [], {
    maxEditLength: mostEdits,
    ...(isSame && { comparator: isSame }),
  });
  if (changes === undefined) return toParts(before, after);
  return joinPhrases(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** How many changes a reader sees: a word in place of another is one. */
export function countDifferences(parts: readonly DiffPart[]): number {
  return parts.filter(
    ({ kind }, index) => kind !== 'same' && (index === 0 || parts[index - 1]?.kind === 'same'),
  ).length;
}

/** A phrase in place of another is one change: the blanks and signs between its words belong to it. */
function joinPhrases(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  for (const [index, { kind, text }] of parts.entries()) {
    const isSeam = removed !== '' && added !== '' && !hasWord.test(text);
    if (kind === 'removed') {
      removed += text;
    } else if (kind === 'added') {
      added += text;
    } else if (isSeam && index < parts.length - 1) {
      removed += text;
      added += text;
    } else {
      joined.push(...toParts(removed, added), { kind, text });
      removed = '';
      added = '';
    }
  }
  return [...joined, ...toParts(removed, added)];
}

function toParts(removed: string, added: string): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return parts.filter(({ text }) => text !== '');
}
