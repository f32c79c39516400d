import type { Language } from '../model/languages.ts';

/**
 * A token of a text: `term` is what is compared, `form` the folded word that it is written in, `start` and
 * `end` are UTF-16 offsets in the original.
 */
export type Token = { term: string; form: string; start: number; end: number };

/** Cuts a text into comparable terms; given to stores, so that index and query are cut alike. */
export type Analyser = (text: string, language: Language) => readonly Token[];
