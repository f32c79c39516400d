import { foldLookAlikes } from './fold-look-alikes.ts';

const apostrophes = "['\\u2019\\u02BC]";
const possessive = new RegExp(`(?<=[\\p{Script=Latin}\\p{N}]\\p{M}*)${apostrophes}s$`, 'iu');
const shortI = /(и\u0306)|\p{M}/gu;
const notLettersNorDigits = /[^\p{L}\p{N}]|[\u02B9-\u02DF]/gu;

/**
 * What two spellings of a word have in common: case, ё and е, stress marks, accents, ligatures, soft
 * hyphens and apostrophes make no difference, and an English possessive is its owner («Lavrov’s»). The
 * breve of й stays: it is a letter of its own. Letters of another alphabet that only look like those of the
 * word are its own. Compatibility forms by Unicode's NFKD (UAX #15).
 */
export function foldWord(slice: string): string {
  const folded = slice
    .replace(possessive, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(shortI, (_mark, kept: string | undefined) => kept ?? '')
    .normalize('NFC')
    .replace(notLettersNorDigits, '');
  return foldLookAlikes(folded);
}
