import { internalPaths } from '../lib/internal-paths.ts';
import { paths } from '../lib/paths.ts';
import { chooseLanguage } from './choose-language.ts';
import { findAnswer } from './routes.ts';
import { parseTarget } from './request-target.ts';
import { sendHtml, sendRedirect, sendText } from './send.ts';

import type { Language } from '../lib/content/languages.ts';
import type { ProblemStatus } from '../lib/internal-paths.ts';
import type { Health } from './health.ts';
import type { PageCache, PageRequest } from './page-cache.ts';
import type { RequestTarget } from './request-target.ts';
import type { Answer, RoutingStore } from './routes.ts';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** No route takes a body yet; what comes with one is refused before it is read. */
const largestBody = 64 * 1024;

/** What Next serves from files: hashed names, or names with a version in them. */
const assets = /^\/(?:_next\/static|fonts|assets)\/[\w.~\-/]+$|^\/favicon\.svg$/u;
const assetsOfDevelopment = /^\/(?:_next|__nextjs)/u;

type FrontDoorOptions = {
  store: () => RoutingStore;
  pages: PageCache;
  next: RequestListener;
  health: Health;
  log: Logger;
  isDevelopment: boolean;
  isIndexed: boolean;
};

/** Decides what each request is answered with; Next only renders pages that are known to exist. */
export function createFrontDoor(options: FrontDoorOptions): RequestListener {
  return (request, response) => {
    const started = performance.now();
    response.once('close', () => {
      options.log.info({
        method: request.method,
        path: pathOnly(request.url ?? ''),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
      });
    });
    void answer(options, request, response).catch((error: unknown) => {
      options.log.error({ err: error, path: pathOnly(request.url ?? '') }, 'request failed');
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
  if (Number(request.headers['content-length'] ?? 0) > largestBody) {
    response.setHeader('Connection', 'close');
    sendText(request, response, 413, 'The request is too large.\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(request, response, 405, 'Only GET and HEAD are answered here.\n');
    return;
  }
  const target = parseTarget(request.url ?? '');
  if (!target.ok) {
    await sendTargetProblem(options, request, response, target.error.status);
    return;
  }
  await answerTarget(options, request, response, target.value);
}

async function answerTarget(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  target: RequestTarget,
) {
  const { path, rawPath, query, search } = target;

  if (path === '/healthz' || path === '/readyz') {
    options.health.send(path, request, response);
  } else if (assets.test(path) || (options.isDevelopment && assetsOfDevelopment.test(path))) {
    serveAsset(options, request, response, path);
  } else if (path === '/') {
    response.setHeader('Vary', 'Accept-Language, Cookie');
    response.setHeader('Cache-Control', 'no-store');
    sendRedirect(response, 307, paths.home(chooseLanguage(request.headers)));
  } else if (path.endsWith('/')) {
    sendRedirect(response, 308, rawPath.replace(/\/+$/u, '') + search);
  } else {
    await sendAnswer(options, request, response, await findAnswer(options.store(), path, query));
  }
}

function serveAsset(
  { next, isDevelopment }: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) {
  if (!isDevelopment && path !== '/favicon.svg') {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  }
  next(request, response);
}

async function sendAnswer(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  found: Answer,
) {
  switch (found.kind) {
    case 'redirect':
      sendRedirect(response, 308, found.location);
      return;
    case 'problem':
      await sendProblem(options, request, response, found.status, found.language);
      return;
    case 'page':
      await sendPage(options, request, response, found);
      return;
    default:
      found satisfies never;
  }
}

type Page = PageRequest & { status: number; language: Language };

async function sendPage(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
) {
  if (!options.isIndexed) response.setHeader('X-Robots-Tag', 'noindex');
  if (options.isDevelopment) {
    request.url = page.path;
    options.next(request, response);
    return;
  }
  try {
    sendHtml(request, response, page, await options.pages.get(page));
  } catch (error) {
    options.log.error({ err: error, path: page.path }, 'page failed');
    sendHtml(
      request,
      response,
      { ...page, status: 500 },
      await options.pages.get(problemPage('500', page.language)),
    );
  }
}

async function sendProblem(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  status: ProblemStatus,
  asked: Language | null,
) {
  const language = asked ?? chooseLanguage(request.headers);
  if (asked === null) response.setHeader('Vary', 'Accept-Language, Cookie');
  await sendPage(options, request, response, problemPage(status, language));
}

async function sendTargetProblem(
  options: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
  status: 400 | 404 | 414,
) {
  if (status === 414) sendText(request, response, 414, 'The address is too long.\n');
  else await sendProblem(options, request, response, status === 400 ? '400' : '404', null);
}

function problemPage(status: ProblemStatus, language: Language): Page {
  const path = internalPaths.problem(language, status);
  return { path, status: Number(status), language, isKept: true };
}

/** Queries can hold what a reader looked for; they are never logged. */
function pathOnly(target: string): string {
  return target.split('?', 1)[0] ?? '';
}
