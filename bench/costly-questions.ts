import { createRandom } from '../tooling/demo/random.ts';
import { longestQuotation, longestWords } from '../lib/routes/queries.ts';

const russian = 'абвгдежзийклмнопрстуфхцчшщыьэюя';
const english = 'abcdefghijklmnopqrstuvwxyz';
const common = 'the of and to in on for a with by schedule office documents'.split(' ');

/** The costliest questions that we could invent, some of each kind, as long as a question may be. */
export function makeCostlyQuestions(
  seed: string,
  count: number,
): Record<string, readonly string[]> {
  const random = createRandom(`${seed}:costly`);
  const word = (letters: string, length: number) =>
    Array.from({ length }, () => letters[random.below(letters.length)] ?? '').join('');
  const repeat = (words: number, make: (index: number) => string) =>
    Array.from({ length: words }, (_, index) => make(index)).join(' ');
  const makers: Record<string, () => string> = {
    'nonsense of 15 letters, Russian': () => repeat(12, () => word(russian, 15)),
    'nonsense of 15 letters, English': () => repeat(12, () => word(english, 15)),
    'nonsense of 24 letters': () => repeat(8, () => word(russian, 24)),
    'words of 40 letters': () => repeat(5, () => word(english, 39)),
    'both alphabets': () => repeat(12, (at) => word(at % 2 === 0 ? russian : english, 14)),
    'both alphabets in a word': () => repeat(12, () => word(russian + english, 14)),
    'one letter a word': () => repeat(100, (at) => english[at % english.length] ?? ''),
    digits: () => repeat(100, (at) => String(at % 10)),
    'names of the other alphabet': () => repeat(12, () => `shcherbakovskiy${word(english, 1)}`),
    'names that the portal knows': () =>
      'Sergey Lavrov John Kerry МИД Лавров Керри Kerry Kiev Киев',
    dates: () => '25.01.2015 January 2015 the of and 2016-02-03 май 2014',
    'the commonest words': () => common.join(' '),
    'many phrases': () => '"of the" "in the" "to the" "and the" "for a" "on the"',
    'long phrases': () => repeat(4, () => `"${common.slice(0, 8).join(' ')}"`),
    'many exclusions': () => 'the -schedule -office -documents -"of the" -"in the" -to -for',
    'wrong layout': () => 'gthtujdjhs vbybcnh bycnhfyys[ ltk hjccbb ghtpbltyn cjdtn',
  };
  return takeOfEach(makers, count, longestWords);
}

/** The same for quotations. */
export function makeCostlyQuotations(count: number): Record<string, readonly string[]> {
  const makers: Record<string, () => string> = {
    'one common word': () => 'of '.repeat(333),
    'common words': () => 'the of in and to '.repeat(60),
    'common words, Russian': () => 'в и с на о '.repeat(90),
    omissions: () => 'the … of … '.repeat(90),
    'one word of a thousand letters': () => 'ы'.repeat(longestQuotation),
    'one letter a word': () => 'a б '.repeat(250),
  };
  return takeOfEach(makers, count, longestQuotation);
}

function takeOfEach(
  makers: Record<string, () => string>,
  count: number,
  longest: number,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(makers).map(([kind, make]) => [
      kind,
      Array.from({ length: count }, () => make().slice(0, longest)),
    ]),
  );
}
