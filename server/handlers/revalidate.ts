import { problemMediaType } from '../../lib/api/problem.ts';
import { findSignatureFault, signatureHeader, signatureLifetime } from '../../lib/api/signature.ts';
import { readBody } from '../http/request.ts';
import { sendAnswer } from '../http/send-answer.ts';
import { sendJson } from '../http/send.ts';

import type { SignatureFault } from '../../lib/api/signature.ts';
import type { LookAtEdition } from '../lifecycle/edition-poller.ts';
import type { Limits } from '../limits/rate-limit.ts';
import type { PageCache } from '../cache/response-cache.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type RevalidateOptions = {
  /** Null: nobody can call. */
  secret: string | null;
  look: LookAtEdition;
  pages: Pick<PageCache, 'endGrace'>;
  limits: Pick<Limits, 'refuse'>;
  log: Pick<Logger, 'info' | 'warn'>;
  now?: () => number;
};

/** Answers whoever tells the portal to look at its content now. */
export type Revalidate = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const longestBody = 1024;

const faults = {
  malformed: {
    status: 401,
    detail: `Sign the request: ${signatureHeader}: t=<seconds since 1970>,v1=<HMAC-SHA256 of "<t>.<body>", hexadecimal>.`,
  },
  wrong: { status: 403, detail: 'The signature is not of this body, this time and our secret.' },
  expired: {
    status: 403,
    detail: `The signature is more than ${signatureLifetime} seconds away from the clock of the portal.`,
  },
} as const satisfies Record<SignatureFault, { status: number; detail: string }>;

/** The webhook: with a good signature a publish is seen before the answer, and by every later request. */
export function createRevalidate(options: RevalidateOptions): Revalidate {
  const { secret, look, pages, limits, log, now = Date.now } = options;

  return async (request, response) => {
    const refusal = limits.refuse(request);
    const length = Number(request.headers['content-length'] ?? 0);
    if (secret === null) {
      await refuse(request, response, 404, 'There is nothing at this address.');
    } else if (refusal) {
      response.setHeader('Retry-After', refusal.retryAfter);
      await refuse(request, response, refusal.status, 'There were too many requests.');
    } else if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST');
      await refuse(request, response, 405, 'Only POST is answered here.');
    } else if (request.headers['transfer-encoding'] !== undefined || !(length <= longestBody)) {
      await refuse(
        request,
        response,
        413,
        `A body has ${longestBody} bytes at most, and says how many.`,
      );
    } else {
      const body = await readBody(request);
      if (body === null) return;
      const signed = { secret, body, now: Math.floor(now() / 1000) };
      const header = request.headers[signatureHeader];
      const fault = findSignatureFault(Array.isArray(header) ? undefined : header, signed);
      if (fault === null) {
        await answer(request, response);
      } else {
        log.warn({ fault }, 'webhook refused');
        const { status, detail } = faults[fault];
        if (status === 401) response.setHeader('WWW-Authenticate', 'HMAC-SHA256');
        await refuse(request, response, status, detail);
      }
    }
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const looked = await look();
    // Who told us of a publish will look for it now: no older page is given out meanwhile.
    pages.endGrace();
    if (looked.ok) {
      const { editionId, hasChanged } = looked.value;
      log.info({ edition: editionId, hasChanged }, 'webhook: looked at the content');
      sendJson(request, response, 200, { edition: editionId, hasChanged });
    } else {
      const detail = 'The newest edition cannot be served: the log says why. The older one stays.';
      await refuse(request, response, 503, detail);
    }
  }
}

/** A body that nobody has read ends the connection. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  detail: string,
): Promise<void> {
  if (!request.complete) response.setHeader('Connection', 'close');
  const body = `${JSON.stringify({ status, detail })}\n`;
  return sendAnswer(request, response, { status, contentType: problemMediaType, body, maxAge: 0 });
}
