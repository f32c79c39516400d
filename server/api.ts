import { answerApi, toProblemAnswer } from '../lib/api/answer-api.ts';
import { openStream } from '../lib/api/streams.ts';
import { StoreError } from '../lib/content/store-error.ts';
import { sendAnswer } from './http/send-answer.ts';
import { StreamSender } from './http/stream-sender.ts';

import type { ApiStore, CheckQuote, Search } from '../lib/api/operation.ts';
import type { ProblemFacts } from '../lib/api/problem.ts';
import type { StreamStore } from '../lib/api/streams/stream.ts';
import type { Result } from '../lib/result.ts';
import type { Limits, Refusal } from './limits/limits.ts';
import type { RequestTarget, TargetProblem } from './http/request-target.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type ApiOptions = {
  limits: Pick<Limits, 'refuse'>;
  store: () => ApiStore & StreamStore;
  search: Search;
  quote: CheckQuote;
  origin: string;
  log: Pick<Logger, 'error'>;
  streams?: StreamSender;
};

/** Answers a request whose path begins with `/api/`, whatever its method. */
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
export function createApi(options: ApiOptions): Api {
  const { store, search, quote, origin, limits, log } = options;
  const { streams = new StreamSender({ log }) } = options;
  return async (request, response, target) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Content-Disposition, ETag, Retry-After');
    response.setHeader('X-Robots-Tag', 'noindex');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const refusal = request.method === 'OPTIONS' ? null : limits.refuse(request);
    if (refusal) {
      await sendRefusal(request, response, origin, refusal);
    } else if (request.method === 'OPTIONS') {
      sendPreflight(response);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', methods);
      const detail = `Only ${methods} are answered here.`;
      const problem = toProblemAnswer(origin, { kind: 'method-not-allowed', detail });
      await sendAnswer(request, response, problem);
    } else if (!target.ok) {
      const problem = toProblemAnswer(origin, targetProblems[target.error.status]);
      await sendAnswer(request, response, problem);
    } else {
      const { path, query } = target.value;
      try {
        const current = store();
        const stream = await openStream({ path, query, store: current, origin });
        if (stream === null) {
          const answer = await answerApi({ path, query, store: current, search, quote, origin });
          await sendAnswer(request, response, answer);
        } else if (!stream.ok) {
          await sendAnswer(request, response, toProblemAnswer(origin, stream.error));
        } else if (stream.value.isLong && streams.isBusy && request.method === 'GET') {
          await sendUnavailable(
            request,
            response,
            origin,
            'Too many exports are being written now',
          );
        } else {
          await streams.send(request, response, stream.value);
        }
      } catch (error) {
        log.error({ err: error, path }, 'api failed');
        await sendFailure(request, response, origin, error);
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

async function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  { status, retryAfter: seconds }: Refusal,
): Promise<void> {
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
  await sendAnswer(request, response, toProblemAnswer(origin, facts[status]));
}

async function sendFailure(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  error: unknown,
): Promise<void> {
  if (!(error instanceof StoreError)) {
    const detail = 'The fault has been recorded.';
    await sendAnswer(request, response, toProblemAnswer(origin, { kind: 'fault', detail }));
    return;
  }
  await sendUnavailable(request, response, origin, 'The record cannot be read now');
}

async function sendUnavailable(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  reason: string,
): Promise<void> {
  response.setHeader('Retry-After', retryAfter);
  const detail = `${reason}; ask again in ${retryAfter} seconds.`;
  await sendAnswer(request, response, toProblemAnswer(origin, { kind: 'unavailable', detail }));
}
