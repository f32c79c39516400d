import { STATUS_CODES } from 'node:http';

import { problemMediaType } from '../../lib/api/problem.ts';
import { json } from './response.ts';

import type { HttpResponse } from './response.ts';

/**
 * A problem document for programs (RFC 9457). Its type is `about:blank`: the status says what kind of problem it is. The
 * public API has types of its own (lib/api/problem.ts).
 */
export function problem(status: number, detail: string): HttpResponse {
  const title = STATUS_CODES[status] ?? 'Unknown';
  return json(status, { type: 'about:blank', title, status, detail }, problemMediaType);
}
