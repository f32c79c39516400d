import { findCounterpart } from '../texts/counterpart.ts';
import { countWords, fewestWords, readQuotation } from '../texts/quote/quotation.ts';
import { otherLanguages } from '../model/languages.ts';
import { findBlock } from '../model/find-block.ts';
import { listParts, placeBlocks } from '../model/parts.ts';
import { toSummary } from '../model/to-summary.ts';
import { attributionOf } from '../model/text-status.ts';
import { toSearchableBlocks } from '../model/plain-blocks.ts';
import { servedContent } from './current-content.ts';

import type { Language } from '../model/languages.ts';
import type { QuotationResult, QuotePassage } from '../texts/quote/quote-result.ts';
import type { Release } from '../model/release.ts';
import type { ReleaseText } from '../model/text.ts';
import type { QuoteHit } from '../store/search-store.ts';
import type { QuoteMatch } from '../texts/quote/quote-match.ts';

/** What the record has on a quotation as a reader pasted it. */
export async function checkQuotation(quotation: string): Promise<QuotationResult> {
  const store = servedContent();
  const { releases, notes } = await store.counts();
  const none: QuotationResult = {
    ...{ verdict: 'not-found', differences: 0, passage: null, others: [], isCapped: false },
    documents: releases + notes,
  };
  if (countWords(readQuotation(quotation)) < fewestWords) return { ...none, verdict: 'too-short' };

  const { hits, isCapped } = await store.findQuotation(quotation);
  const [nearest, ...others] = hits;
  const release = nearest && (await store.findRelease(nearest.release.slug));
  const passage = nearest && release && toPassage(release, nearest.language, nearest.match);
  if (!passage) return none;
  const { differences } = nearest.match;
  return {
    ...none,
    verdict: differences === 0 ? 'exact' : 'close',
    differences,
    passage,
    others: others.map(toOther),
    isCapped,
  };
}

/** A block of a published release as if it had been quoted; null: there is no such block. */
export async function quoteBlock(
  slug: string,
  id: string,
  requested: Language,
): Promise<QuotePassage | null> {
  const store = servedContent();
  const isPublished = (await store.findReleaseState(slug)) === 'published';
  const release = isPublished ? await store.findRelease(slug) : null;
  const block = release && findBlock(release, id, requested);
  if (!block) return null;
  return toPassage(release, block.language, {
    ...{ similarity: 1, differences: 0, blocks: [id], beginsInside: false, endsInside: false },
    segments: [[{ kind: 'same', text: block.text }]],
    exactText: [block.text],
  });
}

function toPassage(release: Release, language: Language, match: QuoteMatch): QuotePassage | null {
  const text = release.texts[language];
  if (!text) return null;
  const places = placeBlocks(release, listParts(release));
  const counterparts = otherLanguages(language).flatMap((one) => {
    const other = release.texts[one];
    if (!other) return [];
    const ids = findCounterpart(match.blocks, text, other);
    const blocks = toSearchableBlocks(other).filter(({ id }) => ids.includes(id));
    return [
      {
        ...toQuotedText(one, other),
        ...toPart(ids, places),
        blocks: blocks.map(({ id, text: words }) => ({ ...toPlace(other, id), text: words })),
      },
    ];
  });
  const concerned = [...match.blocks, ...counterparts.flatMap(({ blocks }) => blocks.map(toId))];
  return {
    release: toSummary(release),
    ...toQuotedText(language, text),
    ...toPart(match.blocks, places),
    blocks: match.blocks.map((id) => toPlace(text, id)),
    beginsInside: match.beginsInside,
    endsInside: match.endsInside,
    exactText: [...match.exactText],
    segments: match.segments.map((parts) => [...parts]),
    counterparts,
    notes: (release.notes ?? []).filter(({ block }) => concerned.includes(block)),
  };
}

/** The part where blocks begin; a title and a lead stand before the first. */
function toPart(ids: readonly string[], places: ReadonlyMap<string, number>) {
  const part = places.get(ids.find((id) => places.has(id)) ?? '') ?? 1;
  return part > 1 && { part };
}

function toId({ id }: { id: string }): string {
  return id;
}

function toPlace({ blocks }: ReleaseText, id: string) {
  const index = blocks.findIndex((block) => block.id === id);
  return { id, number: index < 0 ? null : index + 1 };
}

function toQuotedText(language: Language, text: ReleaseText) {
  const { origin, translatedFrom, translator, title, source, addedAt, sha256 } = text;
  return {
    ...{ language, origin, attribution: attributionOf(origin), title, source, sha256 },
    ...(translatedFrom !== undefined && { translatedFrom }),
    ...(translator !== undefined && { translator }),
    ...(addedAt !== undefined && { addedAt }),
  };
}

function toOther({ release, language, origin, match, part }: QuoteHit) {
  const attribution = attributionOf(origin);
  const block = match.blocks[0] ?? 'title';
  return { release, language, origin, attribution, block, ...(part !== undefined && { part }) };
}
