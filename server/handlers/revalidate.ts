import { findSignatureFault, signatureHeader, signatureLifetime } from '../../lib/api/signature.ts';
import { problem, refusal } from '../http/problem.ts';
import { closing, json, withHeaders } from '../http/response.ts';

import type { SignatureFault } from '../../lib/api/signature.ts';
import type { Handler } from '../http/listener.ts';
import type { HttpResponse } from '../http/response.ts';
import type { PollEdition } from '../lifecycle/edition-poller.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { Pages } from '../render/pages.ts';
import type { Logger } from 'pino';

type RevalidateOptions = {
  /** Null: nobody can call. */
  secret: string | null;
  poll: PollEdition;
  pages: Pick<Pages, 'endStaleWhileRevalidate'>;
  limits: Pick<RateLimit, 'refuse'>;
  log: Pick<Logger, 'info' | 'warn'>;
  now?: () => number;
};

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

/** The webhook: with a good signature a publish is seen before the response, and by every later request. */
export function createRevalidate(options: RevalidateOptions): Handler {
  const { secret, limits, log, now = Date.now } = options;

  return async (request) => {
    const { method, headers } = request;
    const refused = limits.refuse(request.client);
    if (secret === null) return closing(problem(404, 'There is nothing at this address.'));
    if (refused) return closing(refusal(refused, 'There were too many requests.'));
    if (method !== 'POST') {
      return closing(withHeaders(problem(405, 'Only POST is allowed here.'), { Allow: 'POST' }));
    }
    const length = Number(headers['content-length'] ?? 0);
    if (headers['transfer-encoding'] !== undefined || !(length <= longestBody)) {
      return closing(problem(413, `A body has ${longestBody} bytes at most, and says how many.`));
    }
    const signed = { secret, body: await request.text(), now: Math.floor(now() / 1000) };
    const header = headers[signatureHeader];
    const fault = findSignatureFault(Array.isArray(header) ? undefined : header, signed);
    if (fault === null) return revalidate(options);
    log.warn({ fault }, 'webhook refused');
    const { status, detail } = faults[fault];
    const scheme = status === 401 ? { 'WWW-Authenticate': 'HMAC-SHA256' } : {};
    return withHeaders(problem(status, detail), scheme);
  };
}

async function revalidate({ poll, pages, log }: RevalidateOptions): Promise<HttpResponse> {
  const polled = await poll();
  // Who told us of a publish will request it now: no older page is sent meanwhile.
  pages.endStaleWhileRevalidate();
  if (!polled.ok) {
    return problem(
      503,
      'The newest edition cannot be served: the log says why. The older one stays.',
    );
  }
  const { editionId, hasChanged } = polled.value;
  log.info({ edition: editionId, hasChanged }, 'webhook: looked at the content');
  return json(200, { edition: editionId, hasChanged });
}
