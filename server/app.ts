import { StoreError } from '../lib/store/store-error.ts';
import { isQuery } from '../lib/routes/is-query.ts';
import { languageOf } from '../lib/routes/language-of.ts';
import { matchRoute } from '../lib/routes/match-route.ts';
import { routes } from '../lib/routes/table.ts';
import { respondWithHealth } from './handlers/health.ts';
import { redirectHome, redirectTo, redirectWithoutSlash } from './handlers/redirects.ts';
import { isTooLarge } from './http/body-limit.ts';
import { toListener } from './http/listener.ts';
import { plainErrorText } from './http/plain-errors.ts';
import { parseTarget, pathOf, withSingleSlashes } from './http/request-target.ts';
import { closing, methodNotAllowed, text } from './http/response.ts';
import { priceOf } from './limits/price.ts';
import { runFor } from './limits/requester.ts';
import { observe } from './observability/observe.ts';

import type { Api } from './handlers/api.ts';
import type { FormHandler } from './handlers/form.ts';
import type { Formats } from './handlers/formats.ts';
import type { OgImages } from './handlers/og-images.ts';
import type { PageHandler } from './handlers/pages.ts';
import type { StaticFiles } from './handlers/static-files.ts';
import type { Handler } from './http/listener.ts';
import type { HttpRequest } from './http/request.ts';
import type { RequestTarget, TargetProblem } from './http/request-target.ts';
import type { HttpResponse } from './http/response.ts';
import type { Send } from './http/send.ts';
import type { ClientAddress } from './limits/client-address.ts';
import type { RateLimit } from './limits/rate-limit.ts';
import type { Observers } from './observability/observe.ts';
import type { Health } from './observability/health.ts';
import type { Metrics } from './observability/metrics.ts';
import type { Resolver } from './routing/resolver.ts';
import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';

/** Seconds after which a record that could not be read is worth another request. */
const retryAfterFault = 5;

export type AppOptions = Observers & {
  send: Send;
  resolver: Resolver;
  pages: PageHandler;
  staticFiles: StaticFiles;
  api: Api;
  formats: Formats;
  ogImages: OgImages;
  quoteForm: FormHandler;
  preferencesForm: FormHandler;
  cspReports: Handler;
  revalidate: Handler;
  health: Health;
  clientAddress: ClientAddress;
  limits: RateLimit;
  metrics: Metrics;
  log: Logger;
};

/** Decides which handler responds to each request. Next only renders pages that are known to exist. */
export function createApp(options: AppOptions): RequestListener {
  const { send, resolver, pages, clientAddress, log } = options;
  const listener = toListener(
    (request) => runFor(request.client, async () => respond(options, request)),
    { send, clientAddress, log, onError: (error, request) => toError(options, error, request) },
  );
  return (message, outgoing) => {
    observe(options, message, outgoing);
    const cached = pages.peek(message, resolver.peek(message.url ?? ''));
    if (!cached) {
      listener(message, outgoing);
      return;
    }
    send(message, outgoing, cached)?.catch((err: unknown) => {
      log.error({ err }, 'request failed');
      outgoing.destroy();
    });
  };
}

async function respond(options: AppOptions, request: HttpRequest): Promise<HttpResponse> {
  const { resolver, pages, api, staticFiles } = options;
  const { url, isReading } = request;
  if (request.isAmbiguous) return closing(text(400, plainErrorText(400)));
  const found = isReading && !isTooLarge(request.headers) ? resolver.peek(url) : null;
  if (found) return pages.respond(request, found);

  const response = respondWithBody(options, request);
  if (response) return response;
  const target = parseTarget(url);
  if (url.startsWith('/api/')) return api(request, target);
  const file = target.ok ? staticFiles(request, target.value.path) : null;
  if (file) return file;
  if (!isReading) {
    const { takes } = matchRoute(url)?.route ?? {};
    return methodNotAllowed(takes ? [takes] : []);
  }
  return target.ok
    ? respondToTarget(options, request, target.value)
    : respondToBadTarget(options, request, target.error);
}

/** What takes a body, each with a limit of its own; every other body is refused before it is read. */
function respondWithBody(
  options: AppOptions,
  request: HttpRequest,
): HttpResponse | Promise<HttpResponse> | null {
  const { name } = matchRoute(request.url) ?? {};
  const language = languageOf(request.url);
  const isPost = request.method === 'POST';
  if (name === 'revalidate') return options.revalidate(request);
  if (name === 'cspReport' && isPost) return options.cspReports(request);
  if (name === 'quote' && isPost && language) return options.quoteForm(request, language);
  if (isTooLarge(request.headers)) return closing(text(413, plainErrorText(413)));
  if (name === 'settings' && isPost && language) return options.preferencesForm(request, language);
  return null;
}

async function respondToTarget(
  options: AppOptions,
  request: HttpRequest,
  target: RequestTarget,
): Promise<HttpResponse> {
  const { resolver, pages, limits, metrics } = options;
  const { path, query, search } = target;
  if (path === routes.root.template) {
    // An older site may have told its pages apart here: `/?p=175`.
    const old = search === '' ? null : await resolver.findOld(target);
    return old ? redirectTo(old, target) : redirectHome(request);
  }
  const health = respondWithHealth(path, options.health);
  if (health) return health;
  if (path.endsWith('/')) return redirectWithoutSlash(target);

  // Plain pages are never refused; a parameter that an address reads can be invented, and each may cost a render.
  const refusal = isQuery(query) ? limits.refuse(request.client, priceOf(path, query)) : null;
  if (refusal) {
    metrics.refusals.inc({ status: refusal.status });
    return pages.errors.refuse(request, refusal);
  }
  const response =
    (await options.formats.respond(request, target)) ?? (await options.ogImages(request, target));
  if (response) return response;

  const stop = metrics.resolutions.startTimer();
  const found = await resolver.find(request.url, target).finally(stop);
  return found.kind === 'redirect' ? redirectTo(found, target) : pages.respond(request, found);
}

async function respondToBadTarget(
  { resolver, pages }: AppOptions,
  request: HttpRequest,
  { status }: TargetProblem,
): Promise<HttpResponse> {
  if (status === 414) return text(414, plainErrorText(414));
  const target = status === 404 ? parseTarget(withSingleSlashes(request.url)) : null;
  const found = target?.ok === true ? await resolver.findCorrected(target.value) : null;
  return found && target?.ok === true
    ? redirectTo(found, target.value)
    : pages.errors.respond(request, `${status}`, null);
}

async function toError(
  { pages, log }: AppOptions,
  error: unknown,
  request: HttpRequest,
): Promise<HttpResponse> {
  const path = pathOf(request.url);
  try {
    if (!(error instanceof StoreError)) throw error;
    log.error({ err: error, path }, 'record not readable');
    return await pages.errors.refuse(request, { status: 503, retryAfter: retryAfterFault });
  } catch (err) {
    log.error({ err, path }, 'request failed');
    return text(500, plainErrorText(500));
  }
}
