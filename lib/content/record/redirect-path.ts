/**
 * The form in which old paths are compared: NFC, a straight apostrophe for a typographic one (old links
 * were copied with either), no slash at the end. Requests arrive percent-decoded.
 */
export function toRedirectKey(path: string): string {
  const key = path.normalize('NFC').replaceAll('\u2019', "'");
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
}

/** Editors paste old addresses percent-encoded or not: both mean the same path. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray % is an ordinary character of an old path.
    return path;
  }
}

/** A path as it is written in the record → the form in which it is looked up. */
export function toStoredRedirectKey(path: string): string {
  return toRedirectKey(decodePath(path));
}
