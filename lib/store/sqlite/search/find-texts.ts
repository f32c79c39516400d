import { languages } from '../../../model/languages.ts';
import { toMarks } from '../../../search/passages/marks.ts';
import { isIn, placeOf } from '../text-id.ts';
import { mostFound } from '../../search-store.ts';
import { pageSize as usualPageSize } from '../../../model/page.ts';
import { toPage, toPageRequest } from '../paging.ts';
import { everywhere, toExpression } from './expression.ts';
import { readHits } from './hits.ts';
import { findScheduled, listTexts } from './list-texts.ts';
import { listTerms, mayMatch } from './may-match.ts';
import { mostTexts, rankReleases } from './rank.ts';
import { readVocabulary } from './vocabulary.ts';

import type { Language } from '../../../model/languages.ts';
import type { FoundTexts, TextQuery } from '../../../search/search-request.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { MatchNode } from '../../../search/match-node.ts';
import type { EditionFile } from '../edition-file.ts';
import type { TextFilter, TextSelection } from './list-texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * One hit a release. Whatever is asked, no more than two thousand texts are counted and ranked in each
 * step: see `rankReleases` for their order.
 */
export function findTexts(
  edition: EditionFile,
  query: TextQuery,
  analyser: Analyser,
  now: number,
): FoundTexts {
  const { match, marks, language, page, pageSize, ...conditions } = query;
  const request = toPageRequest(page, pageSize ?? usualPageSize);
  const vocabulary = readVocabulary(edition, [...listTerms(match), ...marks]);
  const spoken = languages.filter((one) => isSpoken(one, match, vocabulary));
  const selection = {
    ...{ expression: toExpression(match, everywhere), filter: conditions, now },
    ...{ hasScheduled: findScheduled(edition, now), limit: mostTexts + 1 },
  };

  const all = spoken.length === 0 ? [] : listTexts(edition, selection);
  const listIn = (one: Language) =>
    spoken.includes(one) ? listOf(edition, one, all, selection) : [];
  const byLanguage = { ru: listIn('ru'), en: listIn('en') };
  const texts = language === undefined ? all : byLanguage[language];
  const filter = language === undefined ? conditions : { ...conditions, language };

  const isWhole = all.length <= mostTexts;
  const count = countReleases(texts);
  const total = Math.min(count, mostFound);
  const wanted = Math.min(request.page * request.pageSize, total);
  const ranked = rankReleases(edition, { ...selection, match, filter, texts, isWhole }, wanted);
  const shown = ranked.slice((request.page - 1) * request.pageSize);
  const sought = language === undefined ? spoken : [language];
  const items = readHits(edition, shown, sought, toMarks(marks, vocabulary), analyser);
  return {
    ...toPage(items, total, request),
    items,
    isCapped: count > mostFound,
    languages: { ru: atMost(byLanguage.ru), en: atMost(byLanguage.en) },
    both: atMost(all),
  };
}

function isSpoken(language: Language, match: MatchNode, vocabulary: Vocabulary): boolean {
  const isKnown = (term: string) =>
    vocabulary.get(term)?.some((word) => word.language === language);
  return mayMatch(match, (term) => isKnown(term) ?? false);
}

/** The texts of a language, the newest first: all of them, or more than can be shown. */
function listOf(
  edition: EditionFile,
  language: Language,
  all: readonly number[],
  selection: TextSelection & { filter: TextFilter },
): readonly number[] {
  const known = all.filter((text) => isIn(language, text));
  if (all.length <= mostTexts || known.length > mostFound) return known;
  return listTexts(edition, { ...selection, filter: { ...selection.filter, language } });
}

function countReleases(texts: readonly number[]): number {
  return new Set(texts.map(placeOf)).size;
}

function atMost(texts: readonly number[]): number {
  return Math.min(countReleases(texts), mostFound);
}
