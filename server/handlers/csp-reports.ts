import { TokenBucket } from 'limiter';
import { z } from 'zod';

import { isSameOrigin } from '../http/csrf.ts';
import { problem, refusal } from '../http/problem.ts';
import { closing } from '../http/response.ts';

import type { Handler } from '../http/listener.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
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

type CspReportsOptions = {
  limits: Pick<RateLimit, 'refuse'>;
  siteOrigin: string;
  log: Pick<Logger, 'warn'>;
};

/**
 * Logs what a policy kept from running. Anybody can send anything here: a body is short, so many are logged
 * a minute and no more, and of an address only what stands before its query.
 */
export function createCspReports({ limits, siteOrigin, log }: CspReportsOptions): Handler {
  const allowance = new TokenBucket({ bucketSize: 30, tokensPerInterval: 30, interval: 'minute' });
  allowance.content = 30;

  return async (request) => {
    const { headers } = request;
    const refused = limits.refuse(request.client);
    if (refused) return closing(refusal(refused, 'There are too many reports.'));
    if (!(Number(headers['content-length'] ?? Number.NaN) <= longestReport)) {
      return closing(problem(413, `A report has ${longestReport} bytes at most.`));
    }
    if (!isSameOrigin(headers, siteOrigin)) {
      return problem(403, 'Reports are taken from pages of this portal.');
    }
    if (!mediaTypes.test(headers['content-type'] ?? '')) {
      return problem(415, 'A report of a Content-Security-Policy is expected here.');
    }
    const parsed = reports.safeParse(parseJson(await request.text()));
    if (!parsed.success) return problem(400, 'This is no report of a Content-Security-Policy.');
    for (const report of parsed.data) {
      if (!allowance.tryRemoveTokens(1)) break;
      log.warn({ report: shorten(report) }, 'content security policy violated');
    }
    return { status: 204, headers: {}, body: null };
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
    // Not JSON, so not a report: the schema refuses null and the response says so.
    return null;
  }
}
