import { STATUS_CODES } from 'node:http';

import { problemMediaType } from '../../lib/api/problem.ts';
import { json, withHeaders } from './response.ts';

import type { Refusal } from '../limits/rate-limit.ts';
import type { HttpResponse } from './response.ts';

/**
 * A problem document for programs (RFC 9457). Its type is `about:blank`: the status says what kind of problem it is. The
 * public API has types of its own (lib/api/problem.ts).
 */
export function problem(status: number, detail: string): HttpResponse {
  const title = STATUS_CODES[status] ?? 'Unknown';
  return json(status, { type: 'about:blank', title, status, detail }, problemMediaType);
}

/** A problem that says when to come again. */
export function refusal({ status, retryAfter }: Refusal, detail: string): HttpResponse {
  return withHeaders(problem(status, detail), { 'Retry-After': `${retryAfter}` });
}
