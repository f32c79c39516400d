/** A stretch of a query: plain words, or what stands in quotation marks, asked for or excluded. */
export type Segment = { kind: 'plain' | 'phrase' | 'excluded'; text: string };

/** A minus counts before a word only, so that hyphens and dashes do not. */
const minus = '(?<=^|\\s)[-\\u2212]';
const quoted = '"([^"]*)"|«([^»]*)»|[“„]([^”“]*)[”“]';
const segment = new RegExp(`(${minus})?(?:${quoted})|${minus}([\\p{L}\\p{N}]\\S*)`, 'gu');

/**
 * Takes phrases in "…", «…», “…” and „…“, and words and phrases after a minus, out of a query. A mark
 * without its pair is no mark.
 */
export function splitQuery(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(segment)) {
    segments.push({ kind: 'plain', text: text.slice(at, match.index) });
    const [whole, sign, straight, guillemets, curly, word] = match;
    const isExcluded = sign !== undefined || word !== undefined;
    segments.push({
      kind: isExcluded ? 'excluded' : 'phrase',
      text: word ?? straight ?? guillemets ?? curly ?? '',
    });
    at = match.index + whole.length;
  }
  segments.push({ kind: 'plain', text: text.slice(at) });
  return segments;
}
