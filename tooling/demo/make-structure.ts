import { makeDayNear } from './dates.ts';
import { makeHeading, makeSentence } from './sentences.ts';

import type { Block } from '../../lib/model/block.ts';
import type { ReleaseKind } from '../../lib/model/kinds.ts';
import type { Localized } from '../../lib/model/languages.ts';
import type { Random } from './random.ts';

/** A block without its id, in both languages. */
export type DemoBlock = Localized<UnnamedBlock>;
type UnnamedBlock = Unnamed<Block>;
/** Of each kind of block, not of what all kinds have. */
type Unnamed<Kind> = Kind extends Block ? Omit<Kind, 'id'> : never;

type Sentences = (count: number) => Localized<string>;

const turns: Localized<readonly [question: string, reply: string]> = {
  ru: ['Вопрос:', 'Ответ:'],
  en: ['Question:', 'Answer:'],
};
const columns: Localized<readonly string[]> = {
  ru: ['Год', 'Принято', 'Выдано'],
  en: ['Year', 'Received', 'Lent'],
};
const letters: Localized<readonly string[]> = { ru: ['а', 'б', 'в'], en: ['a', 'b', 'c'] };

/** What a release of its kind has besides paragraphs: questions and replies, clauses of a statute, in some a table. */
export function makeStructure(
  random: Random,
  kind: ReleaseKind,
  day: string,
): readonly DemoBlock[] {
  const sentences: Sentences = (count) => {
    const made = Array.from({ length: count }, () =>
      makeSentence(random, makeDayNear(random, day)),
    );
    return {
      ru: made.map(({ ru }) => ru).join(' '),
      en: made.map(({ en }) => en).join(' '),
    };
  };
  return [
    ...(kind === 'transcript' || kind === 'interview' ? makeTurns(random, sentences) : []),
    ...(kind === 'document' ? makeClauses(random, sentences, day) : []),
    ...(random.chance(0.1) ? [makeTable(random, day)] : []),
  ];
}

function makeTurns(random: Random, sentences: Sentences): readonly DemoBlock[] {
  return Array.from({ length: 2 + random.below(4) }, () => {
    const asked = sentences(1);
    const replied = sentences(1 + random.below(3));
    return [
      both((language) => ({
        ...{ kind: 'speech', speaker: turns[language][0], question: true },
        text: asked[language],
      })),
      both((language) => ({
        kind: 'speech',
        speaker: turns[language][1],
        text: replied[language],
      })),
    ];
  }).flat();
}

/** «1) …», in some of them «а) …», «б) …». */
function makeClauses(random: Random, sentences: Sentences, day: string): readonly DemoBlock[] {
  const heading = makeHeading(random, makeDayNear(random, day));
  const clauses = Array.from({ length: 2 + random.below(3) }, (_, index) => {
    const words = sentences(1);
    const inner = random.chance(0.5) ? Array.from({ length: 3 }, () => sentences(1)) : [];
    return [
      both((language) => ({ kind: 'item', text: `${index + 1}) ${words[language]}` })),
      ...inner.map((text, place) =>
        both((language) => ({
          ...{ kind: 'item', level: 2 },
          text: `${letters[language][place] ?? ''}) ${text[language]}`,
        })),
      ),
    ];
  });
  const [note, noted] = [sentences(1), sentences(1)];
  return [
    both((language) => ({ kind: 'heading', level: 3, text: heading[language] })),
    ...clauses.flat(),
    both((language) => ({ kind: 'paragraph', markup: true, text: `${noted[language]}[1](#f1)` })),
    both((language) => ({ kind: 'footnote', sign: '1', text: note[language] })),
  ];
}

function makeTable(random: Random, day: string): DemoBlock {
  const caption = makeHeading(random, makeDayNear(random, day));
  const year = Number(day.slice(0, 4));
  const rows = [year - 2, year - 1, year].map((one) => [
    String(one),
    String(random.below(1_000)),
    String(random.below(1_000)),
  ]);
  return both((language) => ({
    ...{ kind: 'table', header: { rows: 1, columns: 1 }, caption: caption[language] },
    rows: [[...columns[language]], ...rows],
  }));
}

function both(toBlock: (language: keyof DemoBlock) => UnnamedBlock): DemoBlock {
  return { ru: toBlock('ru'), en: toBlock('en') };
}
