import { analyse } from '../analyse.ts';
import { functionWords } from '../words/function-words.ts';
import { termAlternatives } from '../words/term-alternatives.ts';

type Localized<T> = Partial<Record<string, T>>;

/** What of a body's record is searched by; records of lib/model fit it. */
export type NamedBody = {
  id: string;
  name: Localized<string>;
  menuLabel: Localized<string>;
  shortName?: Localized<string> | undefined;
  alsoCalled?: Localized<readonly string[]> | undefined;
  notToBeTakenFor?: readonly string[] | undefined;
};

/** A word by the terms that its cases can have; an abbreviation by its own few forms, since «мидии» are no «МИД». */
type Word = { terms: ReadonlySet<string>; forms: ReadonlySet<string> | null };
type Words = readonly Word[];

/** A name of a body, or of none: one that has a body's name in it and is another's. */
type Name = {
  body: string | null;
  words: Words;
  /** A word that any text may have («Government»): the name of the body only where nothing else is asked. */
  isCommon: boolean;
};

export type BodyNames = { byFirstTerm: ReadonlyMap<string, readonly Name[]> };

export type FoundBody = { body: string | null; isCommon: boolean; tokenCount: number };

type Written = { form: string };

/** Short and with a consonant at its end: «МИД», «МВД», "MFA"; the Russian ones are declined like nouns, or not at all. */
const abbreviation = /^(?:[а-я]{1,3}[бвгджзклмнпрстфхцчшщ]|[a-z]{2,4})$/u;
const endings = ['', 'а', 'у', 'ом', 'е'];

/** «МИД РФ», "Russia's Foreign Ministry": whose body it is, before its name and behind it. */
const before = ['российский', 'Russian', 'Russia'].map(toWords);
const behind = ['РФ', 'Россия', 'Российская Федерация', 'Russia', 'Russian Federation'].map(
  toWords,
);

/** The names that bodies are known by, in both languages. */
export function createBodyNames(bodies: Iterable<NamedBody>): BodyNames {
  const names = [...bodies].flatMap(listNames);
  const keyed = names.flatMap((name) =>
    [...(name.words[0]?.terms ?? [])].map((term) => ({ term, name })),
  );
  const byTerm = Map.groupBy(keyed, ({ term }) => term);
  return {
    byFirstTerm: new Map(
      [...byTerm].map(([term, found]) => [term, found.map(({ name }) => name)] as const),
    ),
  };
}

/**
 * The longest name that begins at a token, in any case and letters: «Госдуме», "the Ministry of Foreign Affairs",
 * «МВД России». Null: no name begins there.
 */
export function findBodyAt(
  tokens: readonly Written[],
  start: number,
  names: BodyNames,
): FoundBody | null {
  const owner = countAny(tokens, start, before);
  for (const first of owner > 0 ? [owner, 0] : [0]) {
    const found = findNameAt(tokens, start + first, names);
    if (found === null) continue;
    const { body, isCommon, tokenCount } = found;
    const last = countAny(tokens, start + first + tokenCount, behind);
    return {
      body,
      isCommon: isCommon && first + last === 0,
      tokenCount: first + tokenCount + last,
    };
  }
  return null;
}

function findNameAt(
  tokens: readonly Written[],
  start: number,
  { byFirstTerm }: BodyNames,
): FoundBody | null {
  const { form } = tokens[start] ?? { form: '' };
  if (form === '' || functionWords.has(form)) return null;
  const candidates = termAlternatives(form).flatMap((term) => byFirstTerm.get(term) ?? []);
  let best: FoundBody | null = null;
  for (const { body, isCommon, words } of candidates) {
    const tokenCount = matchWords(tokens, start, words);
    if (tokenCount === null || (best !== null && tokenCount <= best.tokenCount)) continue;
    best = { body, isCommon, tokenCount };
  }
  return best;
}

function countAny(tokens: readonly Written[], start: number, names: readonly Words[]): number {
  return Math.max(0, ...names.map((words) => matchWords(tokens, start, words) ?? 0));
}

/** How many tokens have these words, small words left out; null: others stand there. */
function matchWords(tokens: readonly Written[], start: number, words: Words): number | null {
  let at = start;
  for (const word of words) {
    while (functionWords.has(tokens[at]?.form ?? '')) at += 1;
    const { form } = tokens[at] ?? { form: '' };
    if (form === '' || !isForm(form, word)) return null;
    at += 1;
  }
  return at - start;
}

function isForm(form: string, { terms, forms }: Word): boolean {
  return forms === null ? termAlternatives(form).some((term) => terms.has(term)) : forms.has(form);
}

function toWords(text: string): Words {
  return analyse(text)
    .filter(({ form }) => !functionWords.has(form))
    .map(({ form }) => ({
      terms: new Set(termAlternatives(form)),
      forms: abbreviation.test(form) ? new Set(endings.map((ending) => form + ending)) : null,
    }));
}

function listNames(record: NamedBody): readonly Name[] {
  const { id, name, menuLabel, shortName = {}, alsoCalled = {}, notToBeTakenFor = [] } = record;
  const valuesOf = <T>(values: Localized<T>) => Object.values(values).flatMap((one) => one ?? []);
  const known = [...valuesOf(shortName), ...valuesOf(alsoCalled).flat()].map(toWords);
  const printed = [...valuesOf(name), ...valuesOf(menuLabel)].map(toWords);
  return [
    ...known.map((words) => ({ body: id, words, isCommon: false })),
    ...printed.map((words) => ({ body: id, words, isCommon: words.length === 1 })),
    ...notToBeTakenFor.map(toWords).map((words) => ({ body: null, words, isCommon: false })),
  ].filter(({ words }) => words.length > 0);
}
