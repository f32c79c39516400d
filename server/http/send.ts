import { toLocation } from './location.ts';

import type { IncomingMessage, ServerResponse } from 'node:http';

export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  mediaType = 'text/plain; charset=utf-8',
): void {
  response.setHeader('Cache-Control', 'no-store');
  send(request, response, status, mediaType, text);
}

export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
): void {
  response.setHeader('Cache-Control', 'no-store');
  send(request, response, status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`);
}

/** `others`: the methods besides GET and HEAD that are answered under this address. */
export function refuseMethod(
  request: IncomingMessage,
  response: ServerResponse,
  others: readonly string[] = [],
): void {
  const allowed = ['GET', 'HEAD', ...others].join(', ');
  response.setHeader('Allow', allowed);
  sendText(request, response, 405, `Answered here: ${allowed}.\n`);
}

/**
 * Leads to another address of this site, and nowhere else: whatever `target` says, it is looked at here, at the
 * moment of sending. An edition that somebody altered cannot send readers to another host: they get 404.
 */
export function sendRedirect(
  request: IncomingMessage,
  response: ServerResponse,
  status: 303 | 307 | 308,
  target: string,
): void {
  const location = toLocation(target);
  if (location === null) {
    sendText(request, response, 404, 'Адрес никуда не ведёт.\nThe address leads nowhere.\n');
    return;
  }
  response.writeHead(status, { Location: location, 'Content-Length': 0 });
  response.end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.byteLength });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
