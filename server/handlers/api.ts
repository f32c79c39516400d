import { handleApi, toProblemResponse } from '../../lib/api/handle-api.ts';
import { StoreError } from '../../lib/store/store-error.ts';
import { EncodedBody } from '../http/encoded-body.ts';
import { ClientLeftError } from '../http/request.ts';
import { withHeaders } from '../http/response.ts';
import { priceOf } from '../limits/price.ts';
import { runUntilAborted } from '../limits/requester.ts';

import type { ApiResponse } from '../../lib/api/handle-api.ts';
import type { ApiStore, CheckQuote, Search, Stream } from '../../lib/api/operation.ts';
import type { ProblemFacts } from '../../lib/api/problem.ts';
import type { Result } from '../../lib/base/result.ts';
import type { HttpRequest } from '../http/request.ts';
import type { RequestTarget, TargetProblem } from '../http/request-target.ts';
import type { HttpHeaders, HttpResponse } from '../http/response.ts';
import type { RateLimit, Refusal } from '../limits/rate-limit.ts';
import type { StreamSlots } from '../limits/stream-slots.ts';
import type { Logger } from 'pino';

type ApiOptions = {
  limits: Pick<RateLimit, 'refuse'>;
  store: () => ApiStore;
  search: Search;
  quote: CheckQuote;
  origin: string;
  log: Pick<Logger, 'error'>;
  streams: StreamSlots;
};

/** Responds to a request whose path begins with `/api/`, whatever its method. */
export type Api = (
  request: HttpRequest,
  target: Result<RequestTarget, TargetProblem>,
) => Promise<HttpResponse>;

const methods = 'GET, HEAD, OPTIONS';
/** Seconds after which an edition that could not be read is worth another request. */
const retryAfter = 5;
/** Shorter bodies fit into one packet as they are. */
const smallestEncoded = 1024;
/** Shared caches may store a stream for as long as any other response of the API. */
const streamCaching = 'public, max-age=0, s-maxage=5';

const exposed = ['Content-Disposition', 'ETag', 'Retry-After'];
/** Any origin may read the API. */
const sharedHeaders: HttpHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': exposed.join(', '),
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const preflight: HttpResponse = {
  ...{ status: 204, body: null },
  headers: {
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': `${24 * 60 * 60}`,
    Allow: methods,
  },
};

const targetProblems = {
  400: {
    kind: 'malformed-address',
    detail: 'A percent-escape is malformed, or there are control characters.',
  },
  404: { kind: 'not-found', detail: 'The address has an empty segment or an encoded slash.' },
  414: { kind: 'address-too-long', detail: 'An address has 12,288 characters at most.' },
} as const satisfies Record<TargetProblem['status'], ProblemFacts>;

const refusals = {
  429: 'This client sends too many requests',
  503: 'The portal has too much to do',
} as const;
const busy = {
  share: { status: 429, reason: 'An export is being written for this client already' },
  full: { status: 503, reason: 'Too many exports are being written now' },
} as const;

/** The public API in HTTP. */
export function createApi(options: ApiOptions): Api {
  const { store, search, quote, origin, limits, log, streams } = options;
  return async (request, target) => {
    const response = await respond(request, target);
    return withHeaders(response, { ...sharedHeaders, ...response.headers });
  };

  async function respond(...[request, target]: Parameters<Api>): Promise<HttpResponse> {
    if (request.method === 'OPTIONS') return preflight;
    const price = target.ok ? priceOf(target.value.path, target.value.query) : 1;
    const refusal = limits.refuse(request.client, price);
    if (refusal) return later({ ...refusal, reason: refusals[refusal.status] });
    if (!request.isReading) {
      const detail = `Only ${methods} are allowed here.`;
      return withHeaders(problem({ kind: 'method-not-allowed', detail }), { Allow: methods });
    }
    if (!target.ok) return problem(targetProblems[target.error.status]);
    try {
      return await runUntilAborted(request.signal, () => read(request, target.value));
    } catch (error) {
      if (error instanceof ClientLeftError) throw error;
      log.error({ err: error, path: target.value.path }, 'api failed');
      if (!(error instanceof StoreError)) {
        return problem({ kind: 'fault', detail: 'The fault has been recorded.' });
      }
      return later({ status: 503, reason: 'The record cannot be read now', retryAfter });
    }
  }

  async function read(
    { method, client }: HttpRequest,
    { path, query }: RequestTarget,
  ): Promise<HttpResponse> {
    const result = await handleApi({ path, query, store: store(), search, quote, origin });
    if (!('chunks' in result)) return toResponse(result);
    if (!result.isLong || method !== 'GET') return toStreamResponse(result);
    const slot = streams.take(client);
    if (!slot.ok) return later({ ...busy[slot.error], retryAfter });
    return toStreamResponse(result, slot.value);
  }

  function problem(facts: ProblemFacts): HttpResponse {
    return toResponse(toProblemResponse(origin, facts));
  }

  function later({ status, reason, retryAfter: seconds }: Refusal & { reason: string }) {
    const kind = ({ 429: 'too-many-requests', 503: 'unavailable' } as const)[status];
    const detail = `${reason}: ask again in ${seconds} seconds.`;
    return withHeaders(problem({ kind, detail }), { 'Retry-After': `${seconds}` });
  }
}

function toResponse({ status, contentType, contentDisposition, maxAge, body }: ApiResponse) {
  const effort = Buffer.byteLength(body) >= smallestEncoded ? 'fast' : undefined;
  return {
    ...{ status, body: new EncodedBody(body, { effort }) },
    headers: {
      'Cache-Control': maxAge === 0 ? 'no-store' : `public, max-age=0, s-maxage=${maxAge}`,
      'Content-Type': contentType,
      ...(contentDisposition !== undefined && { 'Content-Disposition': contentDisposition }),
      Vary: 'Accept-Encoding',
    },
  };
}

function toStreamResponse(
  { headers, mediaType, fileName, etag, chunks }: Stream,
  close?: () => void,
): HttpResponse {
  return {
    status: 200,
    headers: {
      ...headers,
      'Access-Control-Expose-Headers': [...exposed, ...Object.keys(headers)].join(', '),
      'Cache-Control': streamCaching,
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
    body: { chunks, etag, ...(close && { close }) },
  };
}
