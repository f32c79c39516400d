import { StoreError } from '../lib/content/store-error.ts';
import { paths } from '../lib/paths.ts';
import { isQuestion } from '../lib/queries.ts';
import { revalidatePath } from '../lib/signature.ts';
import { chooseLanguage } from './http/choose-language.ts';
import { longestReport } from './csp-reports.ts';
import { reportPath } from './pages/content-security-policy.ts';
import { parseTarget } from './http/request-target.ts';
import { refuseMethod, sendRedirect, sendText } from './http/send.ts';
import { isAmbiguous, isTooLarge } from './http/request-message.ts';
import { findFormLanguage } from './view/view-form.ts';

import type { Addresses } from './routing/addresses.ts';
import type { Api } from './api.ts';
import type { Assets } from './assets.ts';
import type { Cards } from './cards/cards.ts';
import type { CspReports } from './csp-reports.ts';
import type { Documents } from './documents.ts';
import type { Health } from './operations/health.ts';
import type { Limits } from './limits/limits.ts';
import type { AnsweredRequest } from './operations/access-log.ts';
import type { Metrics } from './operations/metrics.ts';
import type { PageSender } from './pages/page-sender.ts';
import type { RequestTarget } from './http/request-target.ts';
import type { Revalidate } from './revalidate.ts';
import type { ViewForm } from './view/view-form.ts';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** Seconds after which a record that could not be read is worth another request. */
const retryAfterFault = 5;

type FrontDoorOptions = {
  addresses: Addresses;
  pages: PageSender;
  assets: Assets;
  api: Api;
  cards: Cards;
  cspReports: CspReports;
  documents: Documents;
  health: Health;
  viewForm: ViewForm;
  limits: Limits;
  metrics: Metrics;
  revalidate: Revalidate;
  /** What every answer says. */
  headers: Map<string, string>;
  log: Logger;
  logRequest: (request: AnsweredRequest) => void;
};

/** Decides what each request is answered with; Next only renders pages that are known to exist. */
export function createFrontDoor(options: FrontDoorOptions): RequestListener {
  const { metrics, log, logRequest } = options;
  return (request, response) => {
    const started = performance.now();
    response.on('close', () => {
      const ms = performance.now() - started;
      const { statusCode: status } = response;
      metrics.countRequest(status, ms / 1000);
      logRequest({ method: request.method, path: pathOf(request), status, ms });
    });
    void answer(options, request, response)
      .catch((error: unknown) => {
        if (!(error instanceof StoreError) || response.headersSent) throw error;
        log.error({ err: error, path: pathOf(request) }, 'record not readable');
        const refusal = { status: 503, retryAfter: retryAfterFault } as const;
        return options.pages.sendRefusal(request, response, refusal);
      })
      .catch((error: unknown) => {
        log.error({ err: error, path: pathOf(request) }, 'request failed');
        if (response.headersSent) response.destroy();
        else sendText(request, response, 500, 'Ошибка портала. / A fault of the portal.\n');
      });
  };
}

/** Queries are never logged. */
function pathOf({ url = '' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

async function answer(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { addresses, api, assets, headers, pages } = options;
  const { method, url = '' } = request;
  if (pages.sendAgain(request, response, addresses.recall(url))) return;
  response.setHeaders(headers);
  const isReading = method === 'GET' || method === 'HEAD';
  if (isAmbiguous(request)) {
    response.setHeader('Connection', 'close');
    sendText(request, response, 400, 'The request can be read in more than one way.\n');
    return;
  }
  const known = isReading && !isTooLarge(request) ? addresses.recall(url) : null;
  if (known) {
    await pages.send(request, response, known);
    return;
  }
  if (url === reportPath && method === 'POST') {
    await answerReport(options, request, response);
    return;
  }
  if (url === revalidatePath) {
    await options.revalidate(request, response);
    return;
  }
  if (isTooLarge(request)) {
    response.setHeader('Connection', 'close');
    sendText(request, response, 413, 'The request is too large.\n');
    return;
  }
  const formLanguage = findFormLanguage(url);
  if (formLanguage !== null && method === 'POST') {
    await options.viewForm(request, response, formLanguage);
    return;
  }
  const target = parseTarget(url);
  if (url.startsWith('/api/')) {
    await api(request, response, target);
  } else if (target.ok && assets.has(target.value.path)) {
    assets.serve(request, response, target.value.path);
  } else if (!isReading) {
    refuseMethod(request, response, formLanguage === null ? [] : ['POST']);
  } else if (target.ok) {
    await answerTarget(options, request, response, target.value);
  } else if (target.error.status === 414) {
    sendText(request, response, 414, 'The address is too long.\n');
  } else {
    await pages.sendProblem(request, response, target.error.status === 400 ? '400' : '404', null);
  }
}

async function answerReport(
  { cspReports, limits }: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
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
    await cspReports(request, response);
  }
}

async function answerTarget(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  target: RequestTarget,
): Promise<void> {
  const { addresses, cards, documents, health, limits, metrics, pages } = options;
  const { path, query, rawPath, search } = target;
  if (path === '/healthz' || path === '/readyz') {
    health.send(path, request, response);
  } else if (path === '/') {
    response.setHeader('Vary', 'Accept-Language, Cookie');
    response.setHeader('Cache-Control', 'no-store');
    sendRedirect(response, 307, paths.home(chooseLanguage(request.headers)));
  } else if (path.endsWith('/')) {
    sendRedirect(response, 308, rawPath.replace(/\/+$/u, '') + search);
  } else {
    // Plain pages are never refused; a parameter that an address reads can be invented, and each may cost a render.
    const refusal = isQuestion(query) ? limits.refuse(request) : null;
    if (refusal) {
      metrics.refusals.inc({ status: refusal.status });
      await pages.sendRefusal(request, response, refusal);
      return;
    }
    if (await documents(request, response, target)) return;
    if (await cards(request, response, target)) return;
    const stop = metrics.questions.startTimer();
    const found = await addresses.find(request.url ?? '', target).finally(stop);
    if (found.kind === 'redirect') {
      sendRedirect(response, found.isTemporary === true ? 307 : 308, found.location);
    } else await pages.send(request, response, found);
  }
}
