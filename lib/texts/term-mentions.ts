import type { Language } from '../model/languages.ts';
import type { Term } from '../model/term.ts';

/** A term's words as a text has them: `text.slice(start, end)`, UTF-16 offsets. */
export type Mention = { term: string; start: number; end: number };

/** What a term is called, in each language. */
export type NamedTerm = Pick<Term, 'id' | 'name' | 'forms' | 'otherSpellings'>;

export type FindMentions = (text: string) => readonly Mention[];

// Boundaries are looked at apart from the forms: a pattern with classes of Unicode takes long to make.
const endsInWord = /[\p{L}\p{M}\p{N}]['’ʼ‐‑-]?$/u;
const beginsInWord = /^['’ʼ‐‑-]?[\p{L}\p{M}\p{N}]/u;
const beginsWithPossessive = /^['’ʼ]s(?![\p{L}\p{M}\p{N}])/u;
const endsWithInitial = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{Ll}?\.[ \u00A0\u202F]*$/u;
const beginsWithInitial = /^\p{Lu}\p{Ll}?\./u;
/** More than any of these looks at. */
const boundary = 8;

const blank = String.raw`[ \u00A0\u202F]`;
/** Characters that stand for each other. */
const alike = ['её', 'ЕЁ', `'’ʼ`, '‐‑-'];

/**
 * Finds the terms of a text in one language by the forms that the record lists for them, never by stems: a
 * stemmer takes «Луганской» for a form of «Луганск». ё and е, kinds of spaces and of apostrophes are alike,
 * and a form may begin with a capital where it has none itself. Where forms overlap the longest counts, of
 * equally long ones the first; words that could be two terms are neither. In the order of the text.
 */
export function createMentionFinder(terms: readonly NamedTerm[], language: Language): FindMentions {
  const forms = terms.flatMap((term) =>
    formsOf(term, language).map((form) => ({
      term: term.id,
      pattern: toPattern(form),
      isName: beginsWithInitial.test(form),
    })),
  );
  return (text) =>
    withoutOverlaps(
      forms.flatMap(({ term, pattern, isName }) =>
        listPlaces(text, pattern)
          .filter((place) => isWhole(text, place, isName))
          .map((place) => ({ term, ...place })),
      ),
    );
}

/** Of each term its first mention. */
export function firstMentions(mentions: readonly Mention[]): readonly Mention[] {
  return [...Map.groupBy(mentions, ({ term }) => term).values()].flatMap(([first]) => first ?? []);
}

function formsOf({ name, forms, otherSpellings = [] }: NamedTerm, language: Language) {
  const attested = otherSpellings.filter(({ lang }) => lang === language).map(({ text }) => text);
  return [...new Set([name[language], ...(forms?.[language] ?? []), ...attested])];
}

type Place = Omit<Mention, 'term'>;

/** Places may overlap: one that turns out to be a part of a word must not hide the next. */
function listPlaces(text: string, pattern: RegExp): readonly Place[] {
  const places: Place[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    places.push({ start: found.index, end: found.index + found[0].length });
    pattern.lastIndex = found.index + 1;
  }
  return places;
}

/**
 * Inside of a longer word («Киевский», «Киев-Товарный») nothing is mentioned; an owner («Lavrov’s») is.
 * «А. С. В. Лавров» is somebody else than «С. В. Лавров».
 */
function isWhole(text: string, { start, end }: Place, isName: boolean): boolean {
  const before = text.slice(Math.max(0, start - boundary), start);
  const after = text.slice(end, end + boundary);
  if (endsInWord.test(before) || (isName && endsWithInitial.test(before))) return false;
  return !beginsInWord.test(after) || beginsWithPossessive.test(after);
}

/** Longest first, then by place; what is taken keeps its place even when it is ambiguous. */
function withoutOverlaps(found: readonly Mention[]): readonly Mention[] {
  const sorted = found.toSorted(
    (left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start,
  );
  const taken: Mention[] = [];
  const ambiguous = new Set<Mention>();
  for (const mention of sorted) {
    const other = taken.find(({ start, end }) => start < mention.end && mention.start < end);
    if (other === undefined) taken.push(mention);
    else if (isSamePlace(other, mention) && other.term !== mention.term) ambiguous.add(other);
  }
  return taken
    .filter((mention) => !ambiguous.has(mention))
    .sort((left, right) => left.start - right.start);
}

function isSamePlace(left: Place, right: Place): boolean {
  return left.start === right.start && left.end === right.end;
}

function toPattern(form: string): RegExp {
  const characters = Array.from(form.replaceAll(/\s+/gu, ' '));
  const body = characters.map((character, index) => {
    // «С.В. Лавров» is «С. В. Лавров».
    if (character === ' ') return characters[index - 1] === '.' ? `${blank}*` : `${blank}+`;
    return toClass(index === 0 ? [character, character.toUpperCase()] : [character]);
  });
  return new RegExp(body.join(''), 'gu');
}

function toClass(characters: readonly string[]): string {
  const all = characters
    // «ß» has two capitals.
    .filter((character) => Array.from(character).length === 1)
    .map((character) => alike.find((group) => group.includes(character)) ?? character);
  return `[${all.join('').replaceAll(/[\\\]^[-]/gu, String.raw`\$&`)}]`;
}
