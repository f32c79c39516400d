import { StoreError } from '../lib/store/store-error.ts';
import { languageOf } from '../lib/routes/language-of.ts';
import { matchRoute } from '../lib/routes/match-route.ts';
import { paths } from '../lib/routes/paths.ts';
import { routes } from '../lib/routes/table.ts';
import { isQuestion } from '../lib/routes/is-question.ts';
import { chooseLanguage } from './http/choose-language.ts';
import { parseTarget } from './http/request-target.ts';
import { refuseMethod, sendRedirect, sendText } from './http/send.ts';
import { toRefusalText } from './http/plain-errors.ts';
import { isAmbiguous, isTooLarge } from './http/body-limit.ts';
import { ClientLeftError, workFor } from './limits/requester.ts';
import { priceOf } from './limits/price.ts';
import { redirect } from './handlers/redirects.ts';

import type { Addresses } from './routing/resolver.ts';
import type { Api } from './handlers/api.ts';
import type { Assets } from './handlers/static-files.ts';
import type { Cards } from './handlers/og-images.ts';
import type { CspReports } from './handlers/csp-reports.ts';
import type { Documents } from './handlers/formats.ts';
import type { Health } from './observability/health.ts';
import type { ClientAddress } from './limits/client-address.ts';
import type { Limits } from './limits/rate-limit.ts';
import type { AnsweredRequest } from './observability/access-log.ts';
import type { Metrics } from './observability/metrics.ts';
import type { PageSender } from './handlers/pages.ts';
import type { QuoteForm } from './handlers/quote-form.ts';
import type { RequestTarget } from './http/request-target.ts';
import type { Revalidate } from './handlers/revalidate.ts';
import type { ViewForm } from './handlers/preferences-form.ts';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** nginx's status for the log: the client closed the connection before its answer. */
const clientClosedRequest = 499;

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
  quoteForm: QuoteForm;
  viewForm: ViewForm;
  clientAddress: ClientAddress;
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
      // Who left before anything was said got no answer, whatever would have been one.
      const status = response.headersSent ? response.statusCode : clientClosedRequest;
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
        if (error instanceof ClientLeftError) return;
        log.error({ err: error, path: pathOf(request) }, 'request failed');
        if (response.headersSent) response.destroy();
        else sendText(request, response, 500, toRefusalText(500));
      });
  };
}

/** Queries are never logged. */
function pathOf({ url = '' }: Pick<IncomingMessage, 'url'>): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

async function answer(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { addresses, clientAddress, pages } = options;
  if (pages.sendAgain(request, response, addresses.recall(request.url ?? ''))) return;
  await workFor(clientAddress(request), () => answerAnew(options, request, response));
}

/** What is not at hand: the work that it needs waits in the line of its client. */
async function answerAnew(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { addresses, api, assets, headers, pages } = options;
  const { method, url = '' } = request;
  response.setHeaders(headers);
  const isReading = method === 'GET' || method === 'HEAD';
  if (isAmbiguous(request)) {
    response.setHeader('Connection', 'close');
    sendText(request, response, 400, toRefusalText(400));
    return;
  }
  const known = isReading && !isTooLarge(request) ? addresses.recall(url) : null;
  if (known) {
    await pages.send(request, response, known);
    return;
  }
  const { name, route } = matchRoute(url) ?? {};
  const language = languageOf(url);
  if (name === 'cspReport' && method === 'POST') {
    await options.cspReports(request, response);
    return;
  }
  if (name === 'revalidate') {
    await options.revalidate(request, response);
    return;
  }
  if (name === 'quote' && language && method === 'POST') {
    await options.quoteForm(request, response, language);
    return;
  }
  if (isTooLarge(request)) {
    response.setHeader('Connection', 'close');
    sendText(request, response, 413, toRefusalText(413));
    return;
  }
  if (name === 'settings' && language && method === 'POST') {
    await options.viewForm(request, response, language);
    return;
  }
  const target = parseTarget(url);
  if (url.startsWith('/api/')) {
    await api(request, response, target);
  } else if (target.ok && assets.has(target.value.path)) {
    assets.serve(request, response, target.value.path);
  } else if (!isReading) {
    refuseMethod(request, response, route?.takes ? [route.takes] : []);
  } else if (target.ok) {
    await answerTarget(options, request, response, target.value);
  } else if (target.error.status === 414) {
    sendText(request, response, 414, toRefusalText(414));
  } else {
    const mended = target.error.status === 404 ? parseTarget(withSingleSlashes(url)) : target;
    const found = mended.ok ? await addresses.findMended(mended.value) : null;
    if (found && mended.ok) redirect(request, response, found, mended.value);
    else await pages.sendProblem(request, response, `${target.error.status}`, null);
  }
}

/** Of the path: what follows a question mark is nobody's to change. */
function withSingleSlashes(url: string): string {
  const path = pathOf({ url });
  return path.replaceAll(/\/{2,}/gu, '/') + url.slice(path.length);
}

async function answerTarget(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  target: RequestTarget,
): Promise<void> {
  const { addresses, cards, documents, health, limits, metrics, pages } = options;
  const { path, query, rawPath, search } = target;
  if (path === routes.health.template || path === routes.readiness.template) {
    health.send(path, request, response);
  } else if (path === routes.root.template) {
    // An older site may have told its pages apart here: `/?p=175`.
    const old = search === '' ? null : await addresses.findOld(target);
    if (old) {
      redirect(request, response, old, target);
      return;
    }
    response.setHeader('Vary', 'Accept-Language, Cookie');
    response.setHeader('Cache-Control', 'no-store');
    sendRedirect(request, response, 307, paths.home(chooseLanguage(request.headers)));
  } else if (path.endsWith('/')) {
    sendRedirect(request, response, 308, rawPath.replace(/\/+$/u, '') + search);
  } else {
    // Plain pages are never refused; a parameter that an address reads can be invented, and each may cost a render.
    const refusal = isQuestion(query) ? limits.refuse(request, priceOf(path, query)) : null;
    if (refusal) {
      metrics.refusals.inc({ status: refusal.status });
      await pages.sendRefusal(request, response, refusal);
      return;
    }
    if (await documents.send(request, response, target)) return;
    if (await cards(request, response, target)) return;
    const stop = metrics.questions.startTimer();
    const found = await addresses.find(request.url ?? '', target).finally(stop);
    if (found.kind === 'redirect') redirect(request, response, found, target);
    else await pages.send(request, response, found);
  }
}
