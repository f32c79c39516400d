/**
 * The form in which old paths are compared: NFC, a straight apostrophe for a typographic one (old links
 * were copied with either), no slash at the end. Requests arrive percent-decoded.
 */
export function toRedirectKey(path: string): string {
  const key = path.normalize('NFC').replaceAll('\u2019', "'");
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
}

/** Percent-decoded once, as the server does it; null: an escape is malformed, which answers 400. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // URIError is the only way to learn it; what becomes of such a path is the caller's matter.
    return null;
  }
}

/** An address of an older site, in the form in which it is looked up; `query` is empty when it has none. */
export type OldAddress = { path: string; query: string };

/**
 * An address as it is written in the record → the form in which it is looked up. Editors paste old addresses
 * percent-encoded or not: both mean the same. The check refuses a malformed escape; so that it can name the
 * path, it is left as it stands.
 */
export function readOldAddress(written: string): OldAddress {
  const [path = '', ...rest] = written.split('?');
  return {
    path: toRedirectKey(decodePath(path) ?? path),
    query: toQueryKey([...new URLSearchParams(rest.join('?'))]),
  };
}

/** One text for one old address: what two of them are compared by. */
export function toStoredRedirectKey(written: string): string {
  const { path, query } = readOldAddress(written);
  return query === '' ? path : `${path}?${query}`;
}

/** Parameters as a set: their order says nothing, nor does a second one like the first. */
export function toQueryKey(parameters: readonly (readonly [string, string])[]): string {
  const pairs = parameters.map((pair) => pair.map((text) => text.normalize('NFC')));
  const texts = pairs.map(([name = '', value = '']) =>
    new URLSearchParams([[name, value]]).toString(),
  );
  return [...new Set(texts)].sort().join('&');
}
