import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of everything that is no page: whatever a browser makes of a JSON, a text, a
 * picture or the body of a refusal, nothing in it runs, loads, is sent or is framed.
 */
export const strictPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The same with what the document brings for its looks: style sheets of ours, or its own styles by their hashes. */
export function toStyledPolicy(styles: readonly string[] | 'own-files'): string {
  const sources = styles === 'own-files' ? ["'self'"] : styles.map(toHashSource);
  return sources.length === 0 ? strictPolicy : `${strictPolicy}; style-src ${sources.join(' ')}`;
}

/** An inline script or style as a policy allows it (CSP level 3, 2.3.1). */
export function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
