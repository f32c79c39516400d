import { sendRedirect } from '../http/send.ts';

import type { RedirectAnswer } from '../routing/resolution.ts';
import type { RequestTarget } from '../http/request-target.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sends a reader on to where the address that was asked for leads. */
export function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  { location, keepsQuery = false, isTemporary = false }: RedirectAnswer,
  { search }: RequestTarget,
): void {
  const target = keepsQuery ? location + search : location;
  sendRedirect(request, response, isTemporary ? 307 : 308, target);
}
