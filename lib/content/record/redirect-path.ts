/**
 * The form in which old paths are compared: NFC, a straight apostrophe for a typographic one (old links
 * were copied with either), no slash at the end. Requests arrive percent-decoded.
 */
export function toRedirectKey(path: string): string {
  const key = path.normalize('NFC').replaceAll('\u2019', "'");
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
}

/** Percent-decoded once, as the front door does it; null: an escape is malformed, which answers 400. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // URIError is the only way to learn it; what becomes of such a path is the caller's matter.
    return null;
  }
}

/**
 * A path as it is written in the record → the form in which it is looked up. Editors paste old addresses
 * percent-encoded or not: both mean the same path. The check refuses a malformed escape; so that it can
 * name the path, it is left as it stands.
 */
export function toStoredRedirectKey(path: string): string {
  return toRedirectKey(decodePath(path) ?? path);
}
