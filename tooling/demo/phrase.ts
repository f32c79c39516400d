import { cases, declineAdjective, declineNoun, genderOf } from './declension.ts';
import { pluralizeEnglish } from './grammar.ts';
import { nouns } from './nouns.ts';
import { qualities } from './qualities.ts';

import type { Forms } from './declension.ts';
import type { Agreement } from './grammar.ts';
import type { Noun } from './nouns.ts';
import type { Random } from './random.ts';

/** A thing in both languages: every Russian case, English without its article. */
export type Phrase = Agreement & { russian: Forms; english: string };

/** A noun, most often with an adjective, now and then with another thing to which it belongs. */
export function makePhrase(random: Random): Phrase {
  const noun = random.pick(nouns);
  const core = makeCore(random, noun);
  if (!random.chance(0.3)) return core;
  const owningNoun = random.pick(nouns);
  if (owningNoun === noun) return core;
  const owner = makeCore(random, owningNoun);
  return {
    ...core,
    russian: mapCases((name) => `${core.russian[name]} ${owner.russian.gen}`),
    english: `${core.english} of the ${owner.english}`,
  };
}

function makeCore(random: Random, noun: Noun): Phrase {
  const isPlural = random.chance(0.3);
  const gender = genderOf(noun.declension);
  const declined = declineNoun(noun, isPlural);
  const english = isPlural ? pluralizeEnglish(noun.english) : noun.english;
  if (random.chance(0.35)) return { gender, isPlural, russian: declined, english };

  const quality = random.pick(qualities);
  const agreeing = declineAdjective(quality.word, quality.declension, gender, isPlural);
  return {
    gender,
    isPlural,
    russian: mapCases((name) => `${agreeing[name]} ${declined[name]}`),
    english: `${quality.english} ${english}`,
  };
}

function mapCases(toForm: (name: (typeof cases)[number]) => string): Forms {
  const [nom, gen, dat, acc, ins, pre] = cases;
  return {
    nom: toForm(nom),
    gen: toForm(gen),
    dat: toForm(dat),
    acc: toForm(acc),
    ins: toForm(ins),
    pre: toForm(pre),
  };
}
