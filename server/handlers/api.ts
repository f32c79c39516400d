import { answerApi, toProblemAnswer } from '../../lib/api/answer-api.ts';
import { openStream } from '../../lib/api/streams.ts';
import { StoreError } from '../../lib/store/store-error.ts';
import { sendAnswer } from '../http/send-answer.ts';
import { StreamSender } from '../http/stream-sender.ts';
import { ClientLeftError, workWhileOpen } from '../limits/requester.ts';
import { priceOf } from '../limits/price.ts';

import type { ApiStore, CheckQuote, Search } from '../../lib/api/operation.ts';
import type { ProblemFacts } from '../../lib/api/problem.ts';
import type { StreamStore } from '../../lib/api/streams/stream.ts';
import type { Result } from '../../lib/base/result.ts';
import type { Limits, Refusal } from '../limits/rate-limit.ts';
import type { RequestTarget, TargetProblem } from '../http/request-target.ts';
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
    const price = target.ok ? priceOf(target.value.path, target.value.query) : 1;
    const refusal = request.method === 'OPTIONS' ? null : limits.refuse(request, price);
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
      try {
        await workWhileOpen(response, () => answerTarget(request, response, target.value));
      } catch (error) {
        if (error instanceof ClientLeftError) return;
        log.error({ err: error, path: target.value.path }, 'api failed');
        await sendFailure(request, response, origin, error);
      }
    }
  };

  async function answerTarget(
    request: IncomingMessage,
    response: ServerResponse,
    { path, query }: RequestTarget,
  ): Promise<void> {
    const current = store();
    const stream = await openStream({ path, query, store: current, origin });
    if (stream === null) {
      const answer = await answerApi({ path, query, store: current, search, quote, origin });
      await sendAnswer(request, response, answer);
    } else if (!stream.ok) {
      await sendAnswer(request, response, toProblemAnswer(origin, stream.error));
    } else {
      const isWritten = stream.value.isLong && request.method === 'GET';
      const busy = isWritten ? streams.findRefusal() : null;
      if (busy === null) await streams.send(request, response, stream.value);
      else await sendBusy(request, response, origin, busy);
    }
  }
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
  const reasons = { 429: 'This client asks too much', 503: 'The portal has too much to do' };
  await sendLater(request, response, origin, { status, reason: reasons[status], seconds });
}

async function sendBusy(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  busy: 'share' | 'full',
): Promise<void> {
  const later = {
    share: { status: 429, reason: 'An export is being written for this client already' },
    full: { status: 503, reason: 'Too many exports are being written now' },
  } as const;
  await sendLater(request, response, origin, { ...later[busy], seconds: retryAfter });
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
  const reason = 'The record cannot be read now';
  await sendLater(request, response, origin, { status: 503, reason, seconds: retryAfter });
}

async function sendLater(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  { status, reason, seconds }: { status: Refusal['status']; reason: string; seconds: number },
): Promise<void> {
  response.setHeader('Retry-After', seconds);
  const kind = ({ 429: 'too-many-requests', 503: 'unavailable' } as const)[status];
  const detail = `${reason}: ask again in ${seconds} seconds.`;
  await sendAnswer(request, response, toProblemAnswer(origin, { kind, detail }));
}
