import type { IncomingMessage, ServerResponse } from 'node:http';

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
