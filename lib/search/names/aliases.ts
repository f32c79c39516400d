import { analyse } from '../analyse.ts';
import { termAlternatives } from '../words/term-alternatives.ts';

type Spellings = Partial<Record<string, readonly string[]>>;

/** What of a term's record is searched by; records of lib/model fit it. */
export type AliasTerm = {
  id: string;
  kind: string;
  name: Partial<Record<string, string>>;
  forms?: Spellings | undefined;
  aliases?: readonly string[] | undefined;
  otherSpellings?: readonly { text: string }[] | undefined;
};

/** One way to write a name: its folded words. */
export type Spelling = readonly string[];

type Group = { id: string; full: Map<string, Spelling>; surnames: Map<string, Spelling> };

export type AliasIndex = {
  /** By the terms of a spelling, the groups that have it: as a whole name, or as a surname alone. */
  groups: ReadonlyMap<string, ReadonlySet<Group>>;
  longest: number;
};

/**
 * A part of a query that names something: words from `from` to before `to`, or any of the spellings; `ids` are
 * the terms that have the name.
 */
export type AliasSpan = {
  from: number;
  to: number;
  spellings: readonly Spelling[];
  ids: readonly string[];
};

const longestSpelling = 8;
const mostKeys = 9;
const person = 'person';

/**
 * Makes one of all spellings of a name in both languages: name, forms, aliases, other spellings. Surnames
 * alone stand for their person; one that several persons have does not stand for a full name.
 */
export function createAliasIndex(terms: Iterable<AliasTerm>): AliasIndex {
  const groups = new Map<string, Set<Group>>();
  let longest = 0;
  for (const term of terms) {
    const group: Group = { id: term.id, full: new Map(), surnames: new Map() };
    for (const text of listSpellings(term)) {
      const full = toSpelling(text);
      const surname =
        term.kind === person ? toSpelling(text.trim().split(/\s+/u).at(-1) ?? '') : [];
      addSpelling(full.length > surname.length ? group.full : group.surnames, full);
      addSpelling(group.surnames, surname);
      // «Лавров Сергей», as lists and forms write it.
      if (term.kind === person && full.length === 2) addSpelling(group.full, full.toReversed());
    }
    for (const spelling of [...group.full.values(), ...group.surnames.values()]) {
      longest = Math.max(longest, spelling.length);
      for (const key of keysOf(spelling))
        groups.set(key, (groups.get(key) ?? new Set()).add(group));
    }
  }
  return { groups, longest };
}

/** The names in a row of folded words, the longest first, each with all its other spellings. */
export function expandAliases(forms: readonly string[], index: AliasIndex): readonly AliasSpan[] {
  const terms = forms.map((form) => termAlternatives(form)[0] ?? form);
  const spans: AliasSpan[] = [];
  for (let from = 0; from < forms.length;) {
    let to = Math.min(forms.length, from + index.longest);
    while (to > from && !index.groups.has(keyOfTerms(terms.slice(from, to)))) to -= 1;
    const key = keyOfTerms(terms.slice(from, to));
    const found = index.groups.get(key);
    if (found !== undefined) {
      const ids = [...found].map(({ id }) => id);
      spans.push({ from, to, spellings: spellingsOf(found, key, index), ids });
    }
    from = Math.max(to, from + 1);
  }
  return spans;
}

function listSpellings({ name, forms, aliases, otherSpellings }: AliasTerm): readonly string[] {
  return [
    ...Object.values(name).filter((text) => text !== undefined),
    ...Object.values(forms ?? {}).flatMap((texts) => texts ?? []),
    ...(aliases ?? []),
    ...(otherSpellings ?? []).map(({ text }) => text),
  ];
}

function toSpelling(text: string): Spelling {
  return analyse(text)
    .map(({ form }) => form)
    .slice(0, longestSpelling);
}

function addSpelling(spellings: Map<string, Spelling>, spelling: Spelling): void {
  if (spelling.length > 0) spellings.set(spelling.join(' '), spelling);
}

/** Every row of terms that the cases of a name can give; so many at most. */
function keysOf(spelling: Spelling): readonly string[] {
  let rows: readonly (readonly string[])[] = [[]];
  for (const form of spelling) {
    const terms = termAlternatives(form);
    rows = rows.flatMap((row) => terms.map((term) => [...row, term])).slice(0, mostKeys);
  }
  return rows.map(keyOfTerms);
}

function keyOfTerms(terms: readonly string[]): string {
  return terms.join(' ');
}

function spellingsOf(
  groups: ReadonlySet<Group>,
  key: string,
  index: AliasIndex,
): readonly Spelling[] {
  const isShared = (spelling: Spelling) =>
    keysOf(spelling).some((other) => (index.groups.get(other)?.size ?? 0) > 1);
  const spellings = [...groups].flatMap(({ full, surnames }) => {
    const alone = [...surnames.values()];
    const isSurname = alone.some((surname) => keysOf(surname).includes(key));
    if (isSurname) return alone;
    return [...full.values(), ...alone.filter((surname) => !isShared(surname))];
  });
  return withoutLonger(spellings);
}

/** A spelling that has a shorter one in it finds nothing more than that. */
function withoutLonger(spellings: readonly Spelling[]): readonly Spelling[] {
  const sorted = [...spellings].sort((one, other) => one.length - other.length);
  const kept: Spelling[] = [];
  for (const spelling of sorted) {
    const text = ` ${spelling.join(' ')} `;
    if (!kept.some((shorter) => text.includes(` ${shorter.join(' ')} `))) kept.push(spelling);
  }
  return kept;
}
