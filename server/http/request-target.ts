import { AddressQuery } from '../../lib/routes/address-query.ts';
import { fail, ok } from '../../lib/base/result.ts';

import type { Result } from '../../lib/base/result.ts';

/** A quotation of 1,000 characters has nine for each at most; longer addresses belong to nobody who reads. */
const longestTarget = 12_288;

export type RequestTarget = {
  path: string;
  rawPath: string;
  query: AddressQuery;
  search: string;
};
export type TargetProblem = { status: 400 | 404 | 414 };

/**
 * Takes a request target apart (RFC 9112, 3.2.1: origin form only). `path` is percent-decoded once and in
 * NFC, so that one address has one spelling; a malformed escape in it is 400, an encoded slash, an empty
 * segment or a dot segment leads nowhere. Whether a parameter has to be well-formed is not known here.
 */
export function parseTarget(target: string): Result<RequestTarget, TargetProblem> {
  if (target.length > longestTarget) return fail({ status: 414 });
  if (!target.startsWith('/')) return fail({ status: 400 });

  const queryStart = target.indexOf('?');
  const rawPath = queryStart < 0 ? target : target.slice(0, queryStart);
  const search = queryStart < 0 ? '' : target.slice(queryStart);
  const path = decode(rawPath);
  if (path === null) return fail({ status: 400 });
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001F\u007F]/u.test(path)) return fail({ status: 400 });
  if (/%2f|%5c|\\|\/\//iu.test(rawPath)) return fail({ status: 404 });
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) {
    return fail({ status: 404 });
  }

  return ok({ path: path.normalize('NFC'), rawPath, query: new AddressQuery(search), search });
}

/** An address without its query, which can hold what a reader looked for. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** Of the path: what follows a question mark is nobody's to change. */
export function withSingleSlashes(url: string): string {
  const path = pathOf(url);
  return path.replaceAll(/\/{2,}/gu, '/') + url.slice(path.length);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // URIError is the only way to learn that an escape is malformed; the caller responds with 400.
    return null;
  }
}
