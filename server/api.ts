import { createHash } from 'node:crypto';

import { answerApi, toProblemAnswer } from '../lib/api/answer-api.ts';
import { StoreError } from '../lib/content/store-error.ts';
import { isCurrent } from './conditional.ts';

import type { ApiAnswer } from '../lib/api/answer-api.ts';
import type { ApiStore, CheckQuote, Search } from '../lib/api/operation.ts';
import type { ProblemFacts } from '../lib/api/problem.ts';
import type { Result } from '../lib/result.ts';
import type { Limits, Refusal } from './limits.ts';
import type { RequestTarget, TargetProblem } from './request-target.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type ApiOptions = {
  limits: Pick<Limits, 'refuse'>;
  store: () => ApiStore;
  search: Search;
  quote: CheckQuote;
  origin: string;
  log: Pick<Logger, 'error'>;
};

/** Answers a request whose path begins with `/api/`, whatever its method; never rejects. */
export type Api = (
  request: IncomingMessage,
  response: ServerResponse,
  target: Result<RequestTarget, TargetProblem>,
) => Promise<void>;

const methods = 'GET, HEAD, OPTIONS';
const preflightMaxAge = 24 * 60 * 60;
/** Seconds after which an edition that could not be read is worth another question. */
const retryAfter = 5;

const targetProblems = {
  400: {
    kind: 'malformed-address',
    detail: 'A percent-escape is malformed, or there are control characters.',
  },
  404: { kind: 'not-found', detail: 'The address has an empty segment or an encoded slash.' },
  414: { kind: 'address-too-long', detail: 'An address has 12,288 characters at most.' },
} as const satisfies Record<TargetProblem['status'], ProblemFacts>;

/** The public API in HTTP: any origin may read it, every answer has a strong ETag. */
export function createApi({ store, search, quote, origin, limits, log }: ApiOptions): Api {
  return async (request, response, target) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Content-Disposition, ETag, Retry-After');
    response.setHeader('X-Robots-Tag', 'noindex');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const refusal = request.method === 'OPTIONS' ? null : limits.refuse(request);
    if (refusal) {
      sendRefusal(request, response, origin, refusal);
    } else if (request.method === 'OPTIONS') {
      sendPreflight(response);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', methods);
      const detail = `Only ${methods} are answered here.`;
      sendAnswer(
        request,
        response,
        toProblemAnswer(origin, { kind: 'method-not-allowed', detail }),
      );
    } else if (!target.ok) {
      sendAnswer(request, response, toProblemAnswer(origin, targetProblems[target.error.status]));
    } else {
      const { path, query } = target.value;
      try {
        sendAnswer(
          request,
          response,
          await answerApi({ path, query, store: store(), search, quote, origin }),
        );
      } catch (error) {
        log.error({ err: error, path }, 'api failed');
        sendFailure(request, response, origin, error);
      }
    }
  };
}

function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': preflightMaxAge,
    Allow: methods,
  });
  response.end();
}

function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  { status, retryAfter: seconds }: Refusal,
): void {
  response.setHeader('Retry-After', seconds);
  const facts = {
    429: {
      kind: 'too-many-requests',
      detail: `This client asks too much: ask again in ${seconds} seconds.`,
    },
    503: {
      kind: 'unavailable',
      detail: `The portal has too much to do: ask again in ${seconds} seconds.`,
    },
  } as const;
  sendAnswer(request, response, toProblemAnswer(origin, facts[status]));
}

function sendFailure(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  error: unknown,
): void {
  if (!(error instanceof StoreError)) {
    const detail = 'The fault has been recorded.';
    sendAnswer(request, response, toProblemAnswer(origin, { kind: 'fault', detail }));
    return;
  }
  response.setHeader('Retry-After', retryAfter);
  const detail = `The record cannot be read now; ask again in ${retryAfter} seconds.`;
  sendAnswer(request, response, toProblemAnswer(origin, { kind: 'unavailable', detail }));
}

function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: ApiAnswer): void {
  const bytes = Buffer.from(answer.body);
  if (answer.maxAge === 0) {
    response.setHeader('Cache-Control', 'no-store');
  } else {
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    response.setHeader('Cache-Control', `public, max-age=0, s-maxage=${answer.maxAge}`);
    response.setHeader('ETag', etag);
    if (isCurrent(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  if (answer.contentDisposition !== undefined) {
    response.setHeader('Content-Disposition', answer.contentDisposition);
  }
  response.writeHead(answer.status, {
    'Content-Type': answer.contentType,
    'Content-Length': bytes.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
