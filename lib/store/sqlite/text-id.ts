import { languages } from '../../model/languages.ts';

import type { Language } from '../../model/languages.ts';

/**
 * The number of a text in the index: releases are counted from the newest, so the ids of a query's
 * hits, which FTS5 gives in ascending order at no cost, are in the order of lists.
 */
export function toTextId(place: number, language: Language): number {
  return place * languages.length + languages.indexOf(language);
}

/** The place of the release among all, the newest is 0. */
export function placeOf(textId: number): number {
  return Math.floor(textId / languages.length);
}

export function isIn(language: Language, textId: number): boolean {
  return textId % languages.length === languages.indexOf(language);
}
