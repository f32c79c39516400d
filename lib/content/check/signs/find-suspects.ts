import { findAlphabets } from './alphabets.ts';
import { findCharacters } from './characters.ts';
import { findMojibake } from './mojibake.ts';

import type { Language } from '../../../model/languages.ts';
import type { Suspect } from './suspect.ts';

/** Nobody reads more of one text before fixing these. */
const most = 20;

/** Most texts have nothing else, and this is told in a fiftieth of the time: one alphabet and its usual signs. */
const usual = /^(?:[\n -~–—…“”‘’\u00A0]*|[\n -@[-`{-~А-яЁё«»–—…“„№\u00A0]*)$/u;
const unusualInUsual = /\?\?|[а-яё][А-ЯЁ]{4}/u;

/** What a text has that its source can hardly have had, the first of each, in the order of the text. */
export function findSuspects(text: string, language: Language | null): readonly Suspect[] {
  if (usual.test(text) && !unusualInUsual.test(text)) return [];
  const mojibake = findMojibake(text);
  // Letters in a wrong encoding are strange in every other way as well: one fault is enough.
  const rest = mojibake.length === 0 ? text : blank(text, mojibake);
  const found = [...mojibake, ...findCharacters(rest), ...findAlphabets(rest, language)];
  const first = Map.groupBy(found, ({ code, detail }) => `${code}:${detail}`);
  return [...first.values()]
    .flatMap(([suspect]) => suspect ?? [])
    .toSorted((left, right) => left.at - right.at)
    .slice(0, most);
}

/** The text with spaces in place of stretches that do not overlap, or of the first of those that do. */
function blank(text: string, stretches: readonly Suspect[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { at: start, length } of stretches.toSorted((left, right) => left.at - right.at)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), ' '.repeat(length));
    at = start + length;
  }
  return parts.join('') + text.slice(at);
}
