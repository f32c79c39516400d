import { hashText } from '../../lib/model/hash.ts';
import { officialKinds } from '../../lib/model/kinds.ts';
import { languages } from '../../lib/model/languages.ts';
import { makeDay, makeDayNear, toPublishedAt } from './dates.ts';
import { createRandom } from './random.ts';
import { makeStructure } from './make-structure.ts';
import { makeHeading, makeSentence, makeTitle } from './sentences.ts';

import type { Language, Localized } from '../../lib/model/languages.ts';
import type { GovernmentBody } from '../../lib/model/body.ts';
import type { Release } from '../../lib/model/release.ts';
import type { ReleaseText } from '../../lib/model/text.ts';
import type { DemoBlock } from './make-structure.ts';
import type { Random } from './random.ts';

/** What every title begins with, so that nobody takes a demonstration for a release. */
export const demonstrationMarks: Localized<string> = {
  ru: '[Демонстрация]',
  en: '[Demonstration]',
};

const publisher: Localized<string> = {
  ru: 'Демонстрационные данные портала',
  en: 'Demonstration data of the portal',
};

/** One synthetic record; it depends on nothing but its seed, its number and the bodies. */
export function makeDemoRelease(
  seed: string,
  number: number,
  bodies: readonly GovernmentBody[],
): Release {
  const random = createRandom(`${seed}:${number}`);
  const day = makeDay(random);
  const title = makeTitle(random, makeDayNear(random, day));
  const lead = random.chance(0.3) ? makeSentence(random, makeDayNear(random, day)) : null;
  const paragraphs = makeBlocks(random, day);
  const spoken = pickLanguages(random);
  const { id: body } = pickBody(random, bodies, day);
  const kind = random.pick(officialKinds);
  const structure = makeStructure(createRandom(`${seed}:${number}:structure`), kind, day);
  const blocks = [...paragraphs, ...structure];
  return {
    slug: `${day}-demonstration-${String(number).padStart(6, '0')}`,
    ...{ body, kind },
    publishedAt: toPublishedAt(random, day),
    status: 'published',
    texts: Object.fromEntries(
      spoken.map((language) => [language, toText(language, title, lead, blocks)]),
    ),
  };
}

function toText(
  language: Language,
  title: Localized<string>,
  lead: Localized<string> | null,
  blocks: readonly DemoBlock[],
): ReleaseText {
  const version = {
    title: `${demonstrationMarks[language]} ${title[language]}`,
    ...(lead && { lead: lead[language] }),
    blocks: blocks.map((block, index) => ({
      ...block[language],
      id: toId(block[language], index),
    })),
  };
  // It was neither published by anybody nor translated from anything.
  return { ...version, origin: 'unknown', source: { publisher }, sha256: hashText(version) };
}

/** A record has one footnote at most, to which its words refer. */
function toId({ kind }: DemoBlock[Language], index: number): string {
  return kind === 'footnote' ? 'f1' : `p${index + 1}`;
}

/** Three to eight paragraphs, in some records with headings, a list or a quotation from another document. */
function makeBlocks(random: Random, day: string): readonly DemoBlock[] {
  const paragraphs = 3 + random.below(6);
  const hasHeadings = paragraphs > 4 && random.chance(0.3);
  const blocks: { kind: 'paragraph' | 'heading' | 'quote' | 'list'; text: Localized<string> }[] =
    [];
  for (let index = 0; index < paragraphs; index += 1) {
    if (hasHeadings && index > 0 && index % 2 === 0) {
      blocks.push({ kind: 'heading', text: makeHeading(random, makeDayNear(random, day)) });
    }
    blocks.push({ kind: 'paragraph', text: joinSentences(random, day, 1 + random.below(4), ' ') });
  }
  if (random.chance(0.15)) {
    blocks.push({ kind: 'list', text: joinSentences(random, day, 2 + random.below(4), '\n') });
  }
  if (random.chance(0.1)) {
    blocks.push({ kind: 'quote', text: joinSentences(random, day, 1, ' ') });
  }
  return blocks.map(({ kind, text }) => ({
    ru: { kind, text: text.ru },
    en: { kind, text: text.en },
  }));
}

function joinSentences(
  random: Random,
  day: string,
  count: number,
  separator: string,
): Localized<string> {
  const sentences = Array.from({ length: count }, () =>
    makeSentence(random, makeDayNear(random, day)),
  );
  return {
    ru: sentences.map(({ ru }) => ru).join(separator),
    en: sentences.map(({ en }) => en).join(separator),
  };
}

/** One record in ten has one language. */
function pickLanguages(random: Random): readonly Language[] {
  if (!random.chance(0.1)) return languages;
  return [random.pickEvenly(languages)];
}

/** A body publishes while it exists. */
function pickBody(random: Random, bodies: readonly GovernmentBody[], day: string): GovernmentBody {
  const existing = bodies.filter(({ since = '', until = '9999' }) => since <= day && day <= until);
  return random.pick(existing.length > 0 ? existing : bodies);
}
