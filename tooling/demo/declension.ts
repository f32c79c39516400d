/** Nominative, genitive, dative, accusative, instrumental, prepositional; of things, not of beings. */
export const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;
export type Case = (typeof cases)[number];
export type Gender = 'm' | 'f' | 'n';
export type Forms = Readonly<Record<Case, string>>;

/**
 * How a noun is declined: gender, then the kind of its stem. `m` документ, `mk` бланк, `mj` перечень, `mjo` словарь,
 * `f` форма, `fc` таблица, `fk` справка, `fi` редакция, `fj` запись, `no` правило, `ni` заседание.
 */
export type NounClass = keyof typeof nounEndings;

/** How an adjective is declined: `h` новый and цифровой, `k` краткий, `s` внутренний, `sh` общий. */
export type AdjectiveClass = keyof typeof adjectiveEndings;

export type NounSpelling = {
  word: string;
  declension: NounClass;
  /** Where a vowel falls out: список, списк-. */
  stem?: string;
  /** Where a vowel comes in: справка, справок. */
  genitivePlural?: string;
};

// Six endings of the singular, six of the plural.
const nounEndings = {
  m: [' а у  ом е', 'ы ов ам ы ами ах'],
  mk: [' а у  ом е', 'и ов ам и ами ах'],
  mj: ['ь я ю ь ем е', 'и ей ям и ями ях'],
  mjo: ['ь я ю ь ём е', 'и ей ям и ями ях'],
  f: ['а ы е у ой е', 'ы  ам ы ами ах'],
  fc: ['а ы е у ей е', 'ы  ам ы ами ах'],
  fk: ['а и е у ой е', 'и  ам и ами ах'],
  fi: ['я и и ю ей и', 'и й ям и ями ях'],
  fj: ['ь и и ь ью и', 'и ей ям и ями ях'],
  no: ['о а у о ом е', 'а  ам а ами ах'],
  ni: ['е я ю е ем и', 'я й ям я ями ях'],
} as const;

// Masculine, feminine, neuter, plural.
const adjectiveEndings = {
  h: ['ый ого ому ый ым ом', 'ая ой ой ую ой ой', 'ое ого ому ое ым ом', 'ые ых ым ые ыми ых'],
  k: ['ий ого ому ий им ом', 'ая ой ой ую ой ой', 'ое ого ому ое им ом', 'ие их им ие ими их'],
  s: ['ий его ему ий им ем', 'яя ей ей юю ей ей', 'ее его ему ее им ем', 'ие их им ие ими их'],
  sh: ['ий его ему ий им ем', 'ая ей ей ую ей ей', 'ее его ему ее им ем', 'ие их им ие ими их'],
} as const;

export function genderOf(declension: NounClass): Gender {
  const letter = declension[0];
  return letter === 'm' || letter === 'f' ? letter : 'n';
}

export function declineNoun(noun: NounSpelling, isPlural: boolean): Forms {
  const { word, declension, genitivePlural } = noun;
  const hasBareNominative = declension === 'm' || declension === 'mk';
  const stem = noun.stem ?? (hasBareNominative ? word : word.slice(0, -1));
  const forms = attach(stem, nounEndings[declension][isPlural ? 1 : 0]);
  if (isPlural) return { ...forms, ...(genitivePlural !== undefined && { gen: genitivePlural }) };
  const isLikeNominative = declension.startsWith('m');
  return { ...forms, nom: word, ...(isLikeNominative && { acc: word }) };
}

export function declineAdjective(
  word: string,
  declension: AdjectiveClass,
  gender: Gender,
  isPlural: boolean,
): Forms {
  const row = isPlural ? 3 : { m: 0, f: 1, n: 2 }[gender];
  const forms = attach(word.slice(0, -2), adjectiveEndings[declension][row] ?? '');
  return row === 0 ? { ...forms, nom: word, acc: word } : forms;
}

function attach(stem: string, endings: string): Forms {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', pre = ''] = endings.split(' ');
  return {
    nom: stem + nom,
    gen: stem + gen,
    dat: stem + dat,
    acc: stem + acc,
    ins: stem + ins,
    pre: stem + pre,
  };
}
