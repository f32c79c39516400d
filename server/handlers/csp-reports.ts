import { TokenBucket } from 'limiter';
import { z } from 'zod';

import { isFromOwnPage } from '../http/csrf.ts';
import { readBody } from '../http/request.ts';
import { sendText } from '../http/send.ts';

import type { Limits } from '../limits/rate-limit.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** Both forms that browsers send: one report of `report-uri`, or a batch of the Reporting API. */
const violation = z.object({
  documentURL: z.string().optional(),
  blockedURL: z.string().optional(),
  effectiveDirective: z.string().optional(),
});
const legacy = z
  .object({
    'csp-report': z.object({
      'document-uri': z.string().optional(),
      'blocked-uri': z.string().optional(),
      'violated-directive': z.string().optional(),
    }),
  })
  .transform(({ 'csp-report': report }) => [
    {
      documentURL: report['document-uri'],
      blockedURL: report['blocked-uri'],
      effectiveDirective: report['violated-directive'],
    },
  ]);
const batch = z
  .array(z.object({ body: violation }))
  .max(20)
  .transform((reports) => reports.map(({ body }) => body));
const reports = z.union([legacy, batch]);

const mediaTypes = /^application\/(?:csp-report|reports\+json|json)\b/iu;
const longestReport = 16 * 1024;
const longestField = 200;

export type CspReports = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Logs what a policy kept from running. Anybody can send anything here: a body is short, so many are logged
 * a minute and no more, and of an address only what stands before its query.
 */
export function createCspReports(log: Pick<Logger, 'warn'>, siteOrigin: string): CspReports {
  const allowance = new TokenBucket({ bucketSize: 30, tokensPerInterval: 30, interval: 'minute' });
  allowance.content = 30;

  return async (request, response) => {
    if (!isFromOwnPage(request.headers, siteOrigin)) {
      sendText(request, response, 403, 'Reports are taken of pages of this portal.\n');
      return;
    }
    if (!mediaTypes.test(request.headers['content-type'] ?? '')) {
      sendText(request, response, 415, 'A report of a Content-Security-Policy is expected here.\n');
      return;
    }
    const body = await readBody(request);
    if (body === null) return;
    const parsed = reports.safeParse(parseJson(body));
    if (!parsed.success) {
      sendText(request, response, 400, 'This is not a report of a Content-Security-Policy.\n');
      return;
    }
    for (const report of parsed.data) {
      if (!allowance.tryRemoveTokens(1)) break;
      log.warn({ report: shorten(report) }, 'content security policy violated');
    }
    response.writeHead(204).end();
  };
}

/** Refuses, unread, what one client sends too often, and what is too long to be a report. */
export function limitReports(take: CspReports, limits: Pick<Limits, 'refuse'>): CspReports {
  return async (request, response) => {
    const length = Number(request.headers['content-length'] ?? Number.NaN);
    const refusal = limits.refuse(request);
    if (refusal) {
      response.setHeader('Connection', 'close');
      response.setHeader('Retry-After', refusal.retryAfter);
      sendText(request, response, refusal.status, 'Too many reports.\n');
    } else if (!(length <= longestReport)) {
      response.setHeader('Connection', 'close');
      sendText(request, response, 413, `A report has ${longestReport} bytes at most.\n`);
    } else {
      await take(request, response);
    }
  };
}

function shorten(report: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries(report).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value = '']) => [key, value.split('?', 1)[0]?.slice(0, longestField) ?? '']),
  );
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Not JSON, so not a report: the schema refuses null and the answer says so.
    return null;
  }
}
