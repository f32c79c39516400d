import type { Language, Term } from '../content/types.ts';

/** A term's words as a text has them: `text.slice(start, end)`, UTF-16 offsets. */
export type Mention = { term: string; start: number; end: number };

/** What a term is called, in each language. */
export type NamedTerm = Pick<Term, 'id' | 'name' | 'forms' | 'otherSpellings'>;

export type FindMentions = (text: string) => readonly Mention[];

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const blank = String.raw`[ \u00A0\u202F]`;
const joint = `['’ʼ‐‑-]`;
const possessive = `['’ʼ]s(?!${letter})`;
/** Inside of a longer word («Киевский», «Киев-Товарный») nothing is mentioned; an owner («Lavrov’s») is. */
const wordStart = `(?<!${letter})(?<!${letter}${joint})`;
const wordEnd = `(?!${letter})(?=${possessive}|(?!${joint}${letter}))`;
/** «А. С. В. Лавров» is somebody else than «С. В. Лавров». */
const noInitialBefore = String.raw`(?<!(?<!${letter})\p{Lu}\p{Ll}?\.${blank}*)`;
const initial = /^\p{Lu}\p{Ll}?\./u;

const alike = ['её', 'ЕЁ', `'’ʼ`, '‐‑-'];

/**
 * Finds the terms of a text in one language by the forms that the record lists for them, never by stems: a
 * stemmer takes «Луганской» for a form of «Луганск». ё and е, kinds of spaces and of apostrophes are alike,
 * and a form may begin with a capital where it has none itself. Where forms overlap the longest counts, of
 * equally long ones the first; words that could be two terms are neither. In the order of the text.
 */
export function makeMentionFinder(terms: readonly NamedTerm[], language: Language): FindMentions {
  const patterns = terms.flatMap((term) =>
    formsOf(term, language).map((form) => ({ term: term.id, pattern: toPattern(form) })),
  );
  return (text) => {
    const found = patterns.flatMap(({ term, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        term,
        start: index,
        end: index + words.length,
      })),
    );
    return withoutOverlaps(found);
  };
}

/** Of each term its first mention. */
export function firstMentions(mentions: readonly Mention[]): readonly Mention[] {
  return [...Map.groupBy(mentions, ({ term }) => term).values()].flatMap(([first]) => first ?? []);
}

function formsOf({ name, forms, otherSpellings = [] }: NamedTerm, language: Language) {
  const attested = otherSpellings.filter(({ lang }) => lang === language).map(({ text }) => text);
  return [...new Set([name[language], ...(forms?.[language] ?? []), ...attested])];
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

function isSamePlace(left: Mention, right: Mention): boolean {
  return left.start === right.start && left.end === right.end;
}

function toPattern(form: string): RegExp {
  const characters = Array.from(form.replaceAll(/\s+/gu, ' '));
  const body = characters.map((character, index) => {
    // «С.В. Лавров» is «С. В. Лавров».
    if (character === ' ') return characters[index - 1] === '.' ? `${blank}*` : `${blank}+`;
    return toClass(index === 0 ? [character, character.toUpperCase()] : [character]);
  });
  const start = initial.test(form) ? wordStart + noInitialBefore : wordStart;
  return new RegExp(start + body.join('') + wordEnd, 'gu');
}

function toClass(characters: readonly string[]): string {
  const all = characters
    // «ß» has two capitals.
    .filter((character) => Array.from(character).length === 1)
    .map((character) => alike.find((group) => group.includes(character)) ?? character);
  return `[${all.join('').replaceAll(/[\\\]^[-]/gu, String.raw`\$&`)}]`;
}
