import { paths } from '../lib/paths.ts';
import { chooseLanguage } from './choose-language.ts';
import { findAnswer } from './routes.ts';
import { parseTarget } from './request-target.ts';
import { sendRedirect, sendText } from './send.ts';

import type { RoutingStore } from './answer.ts';
import type { Api } from './api.ts';
import type { Assets } from './assets.ts';
import type { Health } from './health.ts';
import type { PageSender } from './page-sender.ts';
import type { RequestTarget } from './request-target.ts';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** No route takes a body yet; what comes with one is refused before it is read. */
const largestBody = 64 * 1024;

type FrontDoorOptions = {
  store: () => RoutingStore;
  pages: PageSender;
  assets: Assets;
  api: Api;
  health: Health;
  log: Logger;
};

/** Decides what each request is answered with; Next only renders pages that are known to exist. */
export function createFrontDoor(options: FrontDoorOptions): RequestListener {
  return (request, response) => {
    const started = performance.now();
    // Queries can hold what a reader looked for; they are never logged.
    const path = (request.url ?? '').split('?', 1)[0];
    response.once('close', () => {
      const { method } = request;
      const ms = Math.round(performance.now() - started);
      options.log.info({ method, path, status: response.statusCode, ms });
    });
    void answer(options, request, response).catch((error: unknown) => {
      options.log.error({ err: error, path }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendText(request, response, 500, 'Ошибка портала. / A fault of the portal.\n');
    });
  };
}

async function answer(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = request.url ?? '';
  if (isTooLarge(request)) {
    response.setHeader('Connection', 'close');
    sendText(request, response, 413, 'The request is too large.\n');
    return;
  }
  const target = parseTarget(url);
  if (url.startsWith('/api/')) {
    await options.api(request, response, target);
  } else if (target.ok && options.assets.has(target.value.path)) {
    options.assets.serve(request, response, target.value.path);
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(request, response, 405, 'Only GET and HEAD are answered here.\n');
  } else if (target.ok) {
    await answerTarget(options, request, response, target.value);
  } else if (target.error.status === 414) {
    sendText(request, response, 414, 'The address is too long.\n');
  } else {
    await options.pages.sendProblem(request, response, target.error.status, null);
  }
}

/** A body without a length could be of any: it is refused like one that is too long. */
function isTooLarge({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    Number(headers['content-length'] ?? 0) > largestBody
  );
}

async function answerTarget(
  { health, pages, store }: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  { path, rawPath, query, search }: RequestTarget,
) {
  if (path === '/healthz' || path === '/readyz') {
    health.send(path, request, response);
  } else if (path === '/') {
    response.setHeader('Vary', 'Accept-Language, Cookie');
    response.setHeader('Cache-Control', 'no-store');
    sendRedirect(response, 307, paths.home(chooseLanguage(request.headers)));
  } else if (path.endsWith('/')) {
    sendRedirect(response, 308, rawPath.replace(/\/+$/u, '') + search);
  } else {
    const found = await findAnswer(store(), path, query);
    if (found.kind === 'redirect') sendRedirect(response, 308, found.location);
    else await pages.send(request, response, found);
  }
}
