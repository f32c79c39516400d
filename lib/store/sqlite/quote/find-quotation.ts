import { joinBrokenWords } from '../../../texts/quote/broken-words.ts';
import { findStretches } from '../../../texts/quote/find-stretches.ts';
import { matchQuotation } from '../../../texts/quote/match-quotation.ts';
import { readQuotation } from '../../../texts/quote/quotation.ts';
import { toQuotableText } from '../../../texts/quote/quotable-text.ts';
import { attributionOf } from '../../../model/text-status.ts';
import { toSearchableBlocks } from '../../../model/plain-blocks.ts';
import { mostQuoteHits } from '../../search-store.ts';
import { findPartOf } from '../parts.ts';
import { findScheduled, listTexts } from '../search/list-texts.ts';
import { readTexts } from './read-texts.ts';
import { countForms } from '../search/vocabulary.ts';
import { countTerms, listClues, toWholeExpression } from './clues.ts';

import type { Quotation } from '../../../texts/quote/quotation.ts';
import type { QuoteHit, QuoteResult } from '../../search-store.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';
import type { QuotedWords } from './clues.ts';

/** So many texts are read and compared for each way of finding them. */
const mostExact = 16;
const mostLike = 10;
/** No more texts vote for a clue than this. */
const mostVotes = 20_000;

type Vote = [text: number, votes: number];

const nothing: QuoteResult = { hits: [], isCapped: false };

/**
 * First the texts that have all phrases and forms of the quotation, which is all that have it exactly
 * within a block; then, where none of them does, the texts that have most of its rarest phrases.
 */
export function findQuotation(
  edition: EditionFile,
  text: string,
  analyser: Analyser,
  now: number,
): QuoteResult {
  const quotation = readQuotation(text);
  const words = toWords(readQuotation(joinKnownWords(edition, text, analyser)), analyser);
  if (words.length === 0) return nothing;
  const hasScheduled = findScheduled(edition, now);
  const list = (expression: string, limit: number) =>
    listTexts(edition, { expression, filter: {}, now, hasScheduled, limit });

  const counts = countTerms(edition, words);
  const whole = toWholeExpression(words, counts);
  const wholes = whole === null ? [] : list(whole, mostExact + 1);
  const exact = compareTexts(edition, wholes.slice(0, mostExact), quotation).filter(isExact);
  if (exact.length > 0) return toExactResult(exact, wholes.length > mostExact);

  const clues = listClues(words, counts).map((clue) => list(clue.expression, mostVotes));
  const like = compareTexts(edition, countVotes(clues), quotation);
  const found = like.filter(isExact);
  if (found.length > 0) return toExactResult(found, false);
  const [nearest] = like.toSorted(
    (left, right) => right.match.similarity - left.match.similarity || compareOwn(left, right),
  );
  return nearest ? { hits: [nearest], isCapped: false } : nothing;
}

/** Words parted by the end of a line are looked for as what texts have; each comparison decides anew. */
function joinKnownWords(edition: EditionFile, text: string, analyser: Analyser): string {
  const forms = new Map<string, string>();
  joinBrokenWords(text, (word) => {
    forms.set(word, analyser(word, 'ru')[0]?.form ?? '');
    return false;
  });
  if (forms.size === 0) return text;
  const known = countForms(edition, [...forms.values()]);
  return joinBrokenWords(text, (word) => known.has(forms.get(word) ?? ''));
}

function toWords({ text, parts }: Quotation, analyser: Analyser): QuotedWords {
  return parts
    .map(({ pieces }) =>
      // Letters decide how a word is stemmed, whatever the language.
      analyser(text.slice(pieces[0]?.start, pieces.at(-1)?.end), 'ru'),
    )
    .filter(({ length }) => length > 0);
}

/** The texts that have most clues, rare ones first; the newer of equals. */
function countVotes(clues: readonly (readonly number[])[]): readonly number[] {
  const votes = new Map<number, number>();
  for (const texts of clues) {
    const vote = Math.log2(1 + mostVotes / texts.length);
    for (const text of texts) votes.set(text, (votes.get(text) ?? 0) + vote);
  }
  // Tens of thousands may have a vote: sorting them all would take longer than counting.
  const best: Vote[] = [];
  for (const vote of votes) {
    const last = best.at(-1);
    if (last && best.length === mostLike && compareVotes(vote, last) > 0) continue;
    best.push(vote);
    best.sort(compareVotes).splice(mostLike);
  }
  return best.map(([text]) => text);
}

function compareVotes([left, votesOfLeft]: Vote, [right, votesOfRight]: Vote): number {
  return votesOfRight - votesOfLeft || left - right;
}

function compareTexts(
  edition: EditionFile,
  texts: readonly number[],
  quotation: Quotation,
): readonly QuoteHit[] {
  return readTexts(edition, texts).flatMap(({ summary, language, text }) => {
    const [match] = findStretches(toSearchableBlocks(text), quotation)
      .flatMap((blocks) => matchQuotation(quotation, toQuotableText(blocks)) ?? [])
      .toSorted((left, right) => right.similarity - left.similarity);
    if (!match) return [];
    const part = findPartOf(edition, summary.slug, match.blocks[0] ?? '');
    return [{ release: summary, language, origin: text.origin, match, ...part }];
  });
}

function isExact({ match }: QuoteHit): boolean {
  return match.differences === 0;
}

/** What a body said comes before what others made of it. */
function compareOwn(left: QuoteHit, right: QuoteHit): number {
  const rank = ({ origin }: QuoteHit) => (attributionOf(origin) === 'body' ? 0 : 1);
  return rank(left) - rank(right);
}

/** One hit a release, even if both of its texts have the passage. */
function toExactResult(exact: readonly QuoteHit[], hasMore: boolean): QuoteResult {
  const ordered = exact.toSorted(compareOwn);
  const first = new Map(ordered.toReversed().map((hit) => [hit.release.slug, hit]));
  const hits = [...first.values()].toReversed();
  return { hits: hits.slice(0, mostQuoteHits), isCapped: hasMore || hits.length > mostQuoteHits };
}
