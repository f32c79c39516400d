import { nameOf } from './suspect.ts';

import type { Suspect } from './suspect.ts';

type Rule = {
  code: string;
  pattern: RegExp;
  what: (found: string) => string;
  fix: string;
  /** In such a text the character has its use. */
  unless?: RegExp;
};

const fromSource = 'type what stands in the source';
const character = (text: string) => `the character ${nameOf(text)}`;

/**
 * Characters that copying leaves behind. Of what cannot be seen, the no-break space (U+00A0), the narrow one (U+202F)
 * and what joins signs of pictures and of Arabic and Indic scripts are allowed.
 */
const rules: readonly Rule[] = [
  {
    code: 'replacement-character',
    pattern: /\uFFFD/gu,
    what: (text) => `${character(text)}, which stands for a letter that could not be read`,
    fix: fromSource,
  },
  {
    code: 'object-character',
    pattern: /\uFFFC/gu,
    what: (text) => `${character(text)}, which stands for a picture that was not copied`,
    fix: 'delete it, or describe in a note what stands there',
  },
  {
    code: 'private-use',
    pattern: /\p{Co}/gu,
    what: (text) => `${character(text)}, which only one font knows`,
    fix: 'type the sign that is meant, such as • for U+F0B7',
  },
  {
    code: 'not-a-character',
    pattern: /\p{Noncharacter_Code_Point}/gu,
    what: (text) => `${nameOf(text)}, which is no character`,
    fix: 'delete it',
  },
  {
    code: 'question-marks',
    pattern: /\?{4,}|\?{2,}(?: \?{2,})+/gu,
    what: () => 'a run of question marks, as letters become in a wrong encoding',
    fix: fromSource,
  },
  {
    code: 'invisible-character',
    pattern:
      /(?![\u200C-\u200F]|\uFE0E|\uFE0F)[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|(?<!\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}])[\u200C\u200D]|(?<!\p{Emoji})(?:\uFE0E|\uFE0F)/gu,
    what: (text) => `${character(text)}, which nobody sees`,
    fix: 'delete it',
  },
  {
    code: 'invisible-character',
    pattern: /[\u200E\u200F]/gu,
    unless: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
    what: (text) => `${character(text)}, which nobody sees`,
    fix: 'delete it',
  },
  {
    code: 'unusual-space',
    pattern: /[\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]/gu,
    what: (text) => `${character(text)}, an unusual space`,
    fix: 'type an ordinary space',
  },
];

const withMarks = /\P{M}\p{M}+/gu;

/** Suspicious characters of a text, the first of each. */
export function findCharacters(text: string): readonly Suspect[] {
  const found = rules.flatMap(({ code, pattern, what, fix, unless }) => {
    if (unless?.test(text)) return [];
    return [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({
      ...{ code, detail: code === 'question-marks' ? '?' : nameOf(sign), at: index },
      ...{ length: sign.length, message: `has ${what(sign)}`, fix },
    }));
  });
  return [...found, ...findDecomposed(text)];
}

/** Letters written in two characters where one is usual: й as и and a breve. They stay what they are. */
function findDecomposed(text: string): readonly Suspect[] {
  return [...text.matchAll(withMarks)].flatMap(({ 0: letter, index }) => {
    const composed = letter.normalize('NFC');
    if (Array.from(composed).length >= Array.from(letter).length) return [];
    return [
      {
        ...{ code: 'decomposed-letter', detail: composed, at: index, length: letter.length },
        message: `has "${composed}" in ${Array.from(letter).length} characters`,
        fix: 'type it again, as one letter',
      },
    ];
  });
}
