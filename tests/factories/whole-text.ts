import type { FoundDocument } from '../../lib/formats/find-document.ts';

/** The text of a document that is there and is sent whole. */
export function wholeText(found: FoundDocument | null): string {
  if (typeof found?.content !== 'string') throw new TypeError('There is no whole document.');
  return found.content;
}
