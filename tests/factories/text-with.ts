import { expect } from 'vitest';

/** Vitest's matcher, without its `any`. */
export function textWith(words: string): unknown {
  return expect.stringContaining(words);
}
