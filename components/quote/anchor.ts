import type { QuotePassage } from '@/lib/texts/quote/quote-result';

/** The first paragraph of a passage; a title or a lead has the address of its page. */
export function anchorOf({
  blocks,
}: {
  blocks: readonly QuotePassage['blocks'][number][];
}): string | undefined {
  return blocks.find(({ number }) => number !== null)?.id;
}
