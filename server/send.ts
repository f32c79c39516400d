import type { Language } from '../lib/content/languages.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A whole page; a browser asks again each time, so that it never shows an older edition. */
export function sendHtml(
  request: IncomingMessage,
  response: ServerResponse,
  page: { status: number; language: Language },
  html: string,
): void {
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Language', page.language);
  send(request, response, page.status, 'text/html; charset=utf-8', html);
}

export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
): void {
  response.setHeader('Cache-Control', 'no-store');
  send(request, response, status, 'text/plain; charset=utf-8', text);
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

/** `location` is always a path of this site; it is never taken from a header. */
export function sendRedirect(response: ServerResponse, status: 307 | 308, location: string): void {
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
