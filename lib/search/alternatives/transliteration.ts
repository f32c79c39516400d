import {
  bgnPcgn,
  gost779B,
  hardensE,
  icao9303,
  softensC,
  toCyrillicTable,
} from './transliteration-tables.ts';

export type TransliterationSystem = 'icao-9303' | 'gost-7.79-b' | 'bgn-pcgn';

const tables: Record<TransliterationSystem, Readonly<Record<string, string>>> = {
  'icao-9303': icao9303,
  'gost-7.79-b': gost779B,
  'bgn-pcgn': bgnPcgn,
};

/** So many spellings are asked for at most. */
export const mostSpellings = 8;

const longestWord = 40;

type Draft = { text: string; cost: number };

/**
 * A lower-case Cyrillic word in Latin letters by one system: ICAO Doc 9303 part 3, GOST 7.79-2000
 * system B, or BGN/PCGN 1947. Other letters stay.
 */
export function toLatin(word: string, system: TransliterationSystem): string {
  const table = tables[system];
  const letters = Array.from(word);
  return letters
    .map((letter, at) => {
      const latin = table[letter] ?? letter;
      if (latin === 'cz' && softensC.test(table[letters[at + 1] ?? ''] ?? '')) return 'c';
      const isYe = system === 'bgn-pcgn' && letter === 'е' && hardensE.test(letters[at - 1] ?? '');
      return isYe ? 'ye' : latin;
    })
    .join('');
}

/**
 * The Latin spellings of a folded Cyrillic word, marks of soft and hard signs left out, the usual one
 * first; a last -ий is -y in most English texts.
 */
export function latinSpellings(word: string): readonly string[] {
  if (word.length > longestWord || !/^\p{Script=Cyrillic}+$/u.test(word)) return [];
  const systems: readonly TransliterationSystem[] = ['bgn-pcgn', 'icao-9303', 'gost-7.79-b'];
  const spellings = systems.map((system) => toLatin(word, system).replace(/[^a-z]/gu, ''));
  const usual = spellings.slice(0, 1).map((spelling) => spelling.replace(/iy$/u, 'y'));
  return [...new Set([...usual, ...spellings])].filter((spelling) => spelling !== '');
}

/**
 * Cyrillic words that a folded Latin word may stand for by those systems and usual English spellings,
 * the likeliest first; eight at most, whatever the word.
 */
export function cyrillicSpellings(word: string): readonly string[] {
  if (word.length > longestWord || !/^[a-z]+$/u.test(word)) return [];
  const drafts: Draft[][] = [[{ text: '', cost: 0 }]];
  for (let at = 0; at < word.length; at += 1) {
    const reached = keepBest(drafts[at] ?? []);
    if (reached.length === 0) continue;
    const [length, choices] = choicesAt(word, at);
    const next = (drafts[at + length] ??= []);
    for (const { text, cost } of reached) {
      for (const [rank, choice] of choices.entries()) {
        next.push({ text: text + choice, cost: cost + rank });
      }
    }
  }
  return keepBest(drafts[word.length] ?? []).map(({ text }) => text);
}

function choicesAt(
  word: string,
  at: number,
): readonly [length: number, choices: readonly string[]] {
  for (const [key, choices] of toCyrillicTable) {
    const isBeginning = key.startsWith('^');
    const isEnd = key.endsWith('$');
    const latin = key.replace(/[$^]/gu, '');
    if (!word.startsWith(latin, at) || (isBeginning && at > 0)) continue;
    const after = word.slice(at + latin.length);
    if (isEnd && after !== '') continue;
    const fitting = choices.filter((choice) => fits(choice, word.slice(0, at), after));
    return [latin.length, fitting.length > 0 ? fitting : choices];
  }
  return [1, [word.slice(at, at + 1)]];
}

/** Where Russian has these letters: й and э after vowels, ы after consonants, a soft sign between. */
function fits(choice: string, before: string, after: string): boolean {
  const followsVowel = /[aeiouy]$/u.test(before);
  if (choice === 'й') return followsVowel;
  if (choice === 'э') return followsVowel || before === '';
  if (choice === 'ы' || choice === 'ий') return !followsVowel;
  if (choice.startsWith('ь')) return before !== '' && !followsVowel;
  return !choice.endsWith('ь') || !/^[aeiouy]/u.test(after);
}

/** The sort is stable, so among equals the earlier guess stays first. */
function keepBest(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((one, other) => one.cost - other.cost).slice(0, mostSpellings);
}
