import { makeDayNear } from '../../tooling/demo/dates.ts';
import { createRandom } from '../../tooling/demo/random.ts';
import { makeHeading, makeSentence } from '../../tooling/demo/sentences.ts';
import { makeRelease } from './make-release.ts';
import { makeText } from './make-text.ts';

import type { WordsBlock } from './make-text.ts';
import type { Language, Localized } from '../../lib/model/languages.ts';
import type { Release } from '../../lib/model/release.ts';

type LongRelease = {
  slug: string;
  /** How many words the Russian text has at least. */
  words: number;
  /** Sentences of a paragraph, and paragraphs under a heading; 0: no headings. */
  sentences?: number;
  paragraphs?: number;
  languages?: readonly Language[];
};

type LocalizedBlock = Pick<WordsBlock, 'id' | 'kind'> & { text: Localized<string> };

const day = '2015-02-03';

/** A transcript of made-up sentences about papers of an office, the same one each time. */
export function makeLongRelease({
  slug,
  words,
  sentences = 4,
  paragraphs = 0,
  languages = ['ru', 'en'],
}: LongRelease): Release {
  const blocks = makeBlocks(words, sentences, paragraphs);
  return makeRelease({
    slug,
    publishedAt: day,
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        makeText({
          title: { ru: 'Длинная стенограмма', en: 'A long transcript' }[language],
          blocks: blocks.map((block) => ({ ...block, text: block.text[language] })),
        }),
      ]),
    ),
  });
}

function makeBlocks(words: number, sentences: number, paragraphs: number): LocalizedBlock[] {
  const random = createRandom('long');
  const blocks: LocalizedBlock[] = [];
  for (let count = 0; count < words;) {
    const number = blocks.length + 1;
    if (paragraphs > 0 && number % (paragraphs + 1) === 1) {
      const text = makeHeading(random, makeDayNear(random, day));
      blocks.push({ id: `p${number}`, kind: 'heading', text });
      continue;
    }
    const parts = Array.from({ length: sentences }, () =>
      makeSentence(random, makeDayNear(random, day)),
    );
    const text = {
      ru: parts.map(({ ru }) => ru).join(' '),
      en: parts.map(({ en }) => en).join(' '),
    };
    blocks.push({ id: `p${number}`, kind: 'paragraph', text });
    count += text.ru.split(' ').length;
  }
  return blocks;
}
