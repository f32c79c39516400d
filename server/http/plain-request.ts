import { isAmbiguous } from './ambiguous-request.ts';

import type { IncomingMessage } from 'node:http';

/**
 * A request that says nothing but what page it wants, and in what encoding: everybody who sends one like it
 * gets the same response. A cookie may ask for another form of the page; a body, a second Host (RFC 9112, 3.2)
 * and older protocols are handled with care elsewhere.
 */
export function isPlain(request: IncomingMessage): boolean {
  const { method, httpVersion, headers } = request;
  return (
    method === 'GET' &&
    httpVersion === '1.1' &&
    headers.cookie === undefined &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    headers.host !== undefined &&
    !isAmbiguous(request)
  );
}
