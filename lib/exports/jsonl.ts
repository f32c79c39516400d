import type { CorpusFormat } from './corpus-format.ts';
import type { CorpusSide, CorpusUnit } from './corpus-unit.ts';

/** One JSON object a line; what is not recorded is null. */
export const jsonl: CorpusFormat = {
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  head: () => '',
  unit: (unit) => `${toLine(toRow(unit))}\n`,
  tail: '',
};

/** Some readers take U+2028 and U+2029 for the end of a line; JSON may hold them escaped. */
function toLine(row: unknown): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16)}`;
  return JSON.stringify(row).replaceAll(/[\u2028\u2029]/gu, escape);
}

function toRow({ sides: { ru, en }, isDemonstration, ...unit }: CorpusUnit) {
  const both = <Key extends Exclude<keyof CorpusSide, 'text'>>(key: Key) => ({
    ru: ru[key],
    en: en[key],
  });
  return {
    ...{ id: unit.id, slug: unit.slug, block: unit.block },
    ...{ ru: ru.text, en: en.text },
    ...{ body: unit.body, kind: unit.kind, publishedAt: unit.publishedAt },
    sourceLanguage: unit.sourceLanguage,
    origin: both('origin'),
    translatedFrom: both('translatedFrom'),
    translator: both('translator'),
    publisher: both('publisher'),
    rights: both('rights'),
    blocks: both('blocks'),
    url: both('url'),
    sha256: both('sha256'),
    demonstration: isDemonstration,
  };
}
