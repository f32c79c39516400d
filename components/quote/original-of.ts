import type { QuoteCounterpart, QuotePassage } from '@/lib/texts/quote/quote-result';

/** What the body itself said at a passage that has the words of somebody else; none: it is not here. */
export function originalOf(passage: QuotePassage): QuoteCounterpart | undefined {
  if (passage.attribution === 'body') return undefined;
  return passage.counterparts.find(
    ({ attribution, blocks }) => attribution === 'body' && blocks.length > 0,
  );
}
