/** The passage of a text that a quotation is nearest to. */
export type QuoteMatch = {
  /** From 0, nothing in common, to 1, the same words and signs. */
  similarity: number;
  /** How many changes a reader sees; 0: the quotation is exact. */
  differences: number;
  /** The blocks that the passage is taken from, in reading order; `title` and `lead` are reserved ids. */
  blocks: readonly string[];
  /**
   * The passage compared with the quotation, one segment for what stands between two omissions: `added` is
   * in the text only, `removed` in the quotation only.
   */
  segments: readonly (readonly QuotePart[])[];
  /** The passage as it is stored, segment by segment. */
  exactText: readonly string[];
  /** There is more of the first block before the passage, or of the last one behind it. */
  beginsInside: boolean;
  endsInside: boolean;
};

export type QuotePart = { kind: 'same' | 'removed' | 'added'; text: string };
