import { notStated } from './corpus-format.ts';
import { escapeXml } from './xml.ts';

import type { Language } from '../model/languages.ts';
import type { CorpusFormat, CorpusHead } from './corpus-format.ts';
import type { CorpusSide, CorpusUnit } from './corpus-unit.ts';

/**
 * TMX 1.4b, level 1. There is no document type declaration: readers that resolve it would look for
 * `tmx14.dtd` beside the file, and most of them fail when it is not there.
 */
export const tmx: CorpusFormat = {
  mediaType: 'application/xml; charset=utf-8',
  extension: 'tmx',
  head: toHead,
  unit: toUnit,
  tail: '</body>\n</tmx>\n',
};

const demonstration = 'Demonstration data made by a program: nobody has published these texts.';

function toHead({ isDemonstration, about }: CorpusHead): string {
  const note = 'Passages of one release in Russian and in English. What each property says: ';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    '<header creationtool="Parallel" creationtoolversion="1" segtype="paragraph" o-tmf="Parallel"' +
      ' adminlang="en" srclang="*all*" datatype="plaintext">',
    toElement('note', note + about),
    ...(isDemonstration ? [toElement('note', demonstration)] : []),
    '</header>',
    '<body>\n',
  ].join('\n');
}

function toUnit(unit: CorpusUnit): string {
  const { id, sides, sourceLanguage, isDemonstration } = unit;
  const isJoined = sides.ru.blocks.length + sides.en.blocks.length > 2;
  const attributes = isJoined ? ' segtype="block"' : '';
  return [
    `<tu tuid="${escapeXml(id)}"${attributes} srclang="${sourceLanguage ?? '*all*'}">`,
    ...(isDemonstration ? [toElement('note', demonstration)] : []),
    toProperty('body', unit.body),
    toProperty('kind', unit.kind),
    toProperty('published-at', unit.publishedAt),
    toVariant('ru', sides.ru),
    toVariant('en', sides.en),
    '</tu>\n',
  ].join('\n');
}

function toVariant(language: Language, side: CorpusSide): string {
  const { translatedFrom, translator } = side;
  return [
    `<tuv xml:lang="${language}">`,
    toProperty('origin', side.origin),
    ...(translatedFrom === null ? [] : [toProperty('translated-from', translatedFrom)]),
    ...(translator === null ? [] : [toProperty('translator', translator)]),
    toProperty('publisher', side.publisher),
    toProperty('rights', side.rights ?? notStated),
    toProperty('url', side.url),
    toProperty('blocks', side.blocks.join(' ')),
    toProperty('sha256', side.sha256),
    toElement('seg', side.text),
    '</tuv>',
  ].join('\n');
}

/** Types of one's own begin with `x-`. */
function toProperty(type: string, value: string): string {
  return `<prop type="x-${type}">${escapeXml(value)}</prop>`;
}

function toElement(name: 'note' | 'seg', text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
