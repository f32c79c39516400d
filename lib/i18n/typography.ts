import type { Language } from '../model/languages.ts';

/** A stretch of text; `isGlued` ones must not be broken across lines. */
export type Stretch = { text: string; isGlued: boolean };

/** Longer stretches would overflow a narrow screen. */
const longestGlue = 28;

const initial = /^[«„“(]?\p{Lu}\p{Ll}?\.$/u;
const number = /^[№§]?\d[\d.,]*$/u;

/** Words that do not end a line: by language, because typographic habit belongs to the language. */
const staysWithNext: Record<Language, RegExp> = {
  ru: /^[«„(]?(?:\p{L}{1,2}|№|г\.|ст\.|п\.|см\.|им\.)$/iu,
  en: /^[“‘(]?(?:a|i|mr|ms|mrs|dr|no\.)$/iu,
};

const staysWithNumber: Record<Language, RegExp> = {
  ru: /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года|году|годов|гг?\.|тыс\.|млн|млрд|руб\.|км|%)/iu,
  en: /^(?:January|February|March|April|May|June|July|August|September|October|November|December|per|km|million|billion|%)/u,
};

const monthName =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * Cuts a text into stretches that may and may not be broken across lines (Milchin, "Spravochnik izdatelya
 * i avtora", 2003, ch. 13.7; New Hart's Rules 2.4). Nothing is replaced or added: the stretches joined are
 * the text, so that copied text equals stored text.
 */
export function toStretches(text: string, language: Language): readonly Stretch[] {
  const words = text.split(' ');
  const stretches: Stretch[] = [];
  let run = '';
  let isGlued = false;

  for (const [index, word] of words.entries()) {
    run += word;
    const next = words[index + 1];
    if (next === undefined) break;
    if (belongTogether(word, next, language) && run.length + next.length < longestGlue) {
      run += ' ';
      isGlued = true;
      continue;
    }
    push(stretches, run, isGlued);
    push(stretches, ' ', false);
    run = '';
    isGlued = false;
  }
  push(stretches, run, isGlued);
  return stretches;
}

/** The same of a text in parts that are shown differently: each stretch in the parts, or pieces of parts, that it has. */
export function toStretchesOfParts<Part extends { text: string }>(
  parts: readonly Part[],
  language: Language,
): readonly { parts: readonly Part[]; isGlued: boolean }[] {
  const whole = parts.map(({ text }) => text).join('');
  let start = 0;
  return toStretches(whole, language).map(({ text, isGlued }) => {
    const end = start + text.length;
    const pieces = cut(parts, start, end);
    start = end;
    return { parts: pieces, isGlued };
  });
}

function cut<Part extends { text: string }>(parts: readonly Part[], start: number, end: number) {
  const pieces: Part[] = [];
  let at = 0;
  for (const part of parts) {
    const text = part.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') pieces.push({ ...part, text });
    at += part.text.length;
  }
  return pieces;
}

function belongTogether(left: string, right: string, language: Language): boolean {
  if (left === '' || right === '') return false;
  return (
    right.startsWith('—') ||
    initial.test(left) ||
    staysWithNext[language].test(left) ||
    (number.test(left) && staysWithNumber[language].test(right)) ||
    (monthName.test(left) && number.test(right))
  );
}

function push(stretches: Stretch[], text: string, isGlued: boolean): void {
  if (text === '') return;
  const last = stretches.at(-1);
  if (last && !last.isGlued && !isGlued) last.text += text;
  else stretches.push({ text, isGlued });
}
