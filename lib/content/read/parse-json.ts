import { fail, ok } from '../../base/result.ts';
import { findJsonFault } from './json-fault.ts';

import type { Result } from '../../base/result.ts';

export type JsonDiagnostic = { message: string; fix: string };

/**
 * Bytes of a file → JSON value. Fails with line and column for broken syntax, and for what
 * `JSON.parse` lets pass although an editor would lose text by it: a key written twice, bytes that are
 * not UTF-8, a byte order mark.
 */
export function parseJsonFile(bytes: Uint8Array): Result<unknown, JsonDiagnostic> {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return fail({ message: 'begins with a byte order mark', fix: 'save it as UTF-8 without BOM' });
  }
  const text = decode(bytes);
  if (text === null) return fail({ message: 'is not UTF-8', fix: 'save it as UTF-8' });

  const fault = findJsonFault(text);
  if (fault === null) return ok(JSON.parse(text));
  const { line, column, message, fix } = fault;
  return fail({ message: `line ${line}, column ${column}: ${message}`, fix });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder's own error says no more than that: the caller reports it.
    return null;
  }
}
