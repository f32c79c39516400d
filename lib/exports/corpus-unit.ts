import { pairTexts } from '../texts/pair-texts.ts';

import type { Language } from '../model/languages.ts';
import type { Origin } from '../model/text-status.ts';
import type { Release } from '../model/release.ts';
import type { ReleaseKind } from '../model/kinds.ts';
import type { ReleaseText } from '../model/text.ts';
import type { TextPair, ToPlainText } from '../texts/pair-texts.ts';

/** One language of a unit: the words, where they stand, and what their text is as it is recorded. */
export type CorpusSide = {
  text: string;
  blocks: readonly string[];
  url: string;
  origin: Origin;
  /** A language tag. */
  translatedFrom: string | null;
  translator: string | null;
  publisher: string;
  /** Null: not stated. */
  rights: string | null;
  /** Of the whole text in the version exported. */
  sha256: string;
};

/** A passage in both languages with everything that is said of it: what every format writes. */
export type CorpusUnit = {
  /** `slug#block`, of a row of a table `slug#block:row`; the same for as long as the release is there. */
  id: string;
  slug: string;
  block: string;
  body: string;
  kind: ReleaseKind;
  publishedAt: string;
  /** Which of the texts the other was made from; null: neither, or it is not recorded. */
  sourceLanguage: Language | null;
  /** Made by a program for demonstration; nobody has published it. */
  isDemonstration: boolean;
  sides: Record<Language, CorpusSide>;
};

export type UnitContext = {
  isDemonstration: boolean;
  urlOf: (language: Language, slug: string, block: string) => string;
  toPlainText: ToPlainText;
};

/** The units of a release, in the order of reading; none unless it has both texts. */
export function toCorpusUnits(release: Release, context: UnitContext): readonly CorpusUnit[] {
  const { slug, body, kind, publishedAt, texts } = release;
  const { ru, en } = texts;
  if (!ru || !en) return [];
  const { pairs } = pairTexts(texts, context.toPlainText);
  const { isDemonstration } = context;
  const sourceLanguage = findSourceLanguage({ ru, en });
  return pairs.map((pair) => {
    const [block = ''] = pair.ru.blocks;
    const place = pair.row === undefined ? block : `${block}:${pair.row}`;
    const toSide = (language: Language, text: ReleaseText) =>
      toCorpusSide({ language, text, pair, slug, context });
    return {
      ...{ id: `${slug}#${place}`, slug, block, body, kind, publishedAt },
      ...{ sourceLanguage, isDemonstration },
      sides: { ru: toSide('ru', ru), en: toSide('en', en) },
    };
  });
}

type SideFacts = {
  language: Language;
  text: ReleaseText;
  pair: TextPair;
  slug: string;
  context: UnitContext;
};

function toCorpusSide({ language, text, pair, slug, context }: SideFacts): CorpusSide {
  const { text: words, blocks } = pair[language];
  const { origin, translatedFrom, translator, source, sha256 } = text;
  return {
    text: words,
    blocks,
    url: context.urlOf(language, slug, blocks[0] ?? ''),
    origin,
    translatedFrom: translatedFrom ?? null,
    translator: translator?.[language] ?? null,
    publisher: source.publisher[language],
    rights: source.rights ?? null,
    sha256,
  };
}

/** Only what the record says: two texts of which none is called a translation of the other have no source. */
function findSourceLanguage({ ru, en }: Record<Language, ReleaseText>): Language | null {
  if (ru.translatedFrom === 'en' && en.translatedFrom === undefined) return 'en';
  if (en.translatedFrom === 'ru' && ru.translatedFrom === undefined) return 'ru';
  return null;
}
