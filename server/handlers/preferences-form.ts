import { z } from 'zod';

import { paths } from '../../lib/routes/paths.ts';
import { standardView, viewSchema } from '../../lib/routes/preferences.ts';
import { isFromOwnPage } from '../http/csrf.ts';
import { readBody } from '../http/request.ts';
import { sendRedirect, sendText } from '../http/send.ts';
import { readReferrer, toReturnPath } from '../http/return-path.ts';
import { readView, toSetCookie } from '../preferences/preferences-cookie.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Limits } from '../limits/rate-limit.ts';
import type { PageSender } from './pages.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A field that is not sent stays as it is; `reset` makes everything standard. */
const formSchema = viewSchema
  .partial()
  .extend({ reset: z.string().optional(), return: z.string().optional() });

type ViewFormOptions = {
  pages: PageSender;
  limits: Limits;
  isSecure: boolean;
  /** Where readers reach the portal. */
  siteOrigin: string;
};

export type ViewForm = (
  request: IncomingMessage,
  response: ServerResponse,
  language: Language,
) => Promise<void>;

/** Takes the form of the display settings: one cookie, and back to where the reader was. */
export function createViewForm({ pages, limits, isSecure, siteOrigin }: ViewFormOptions): ViewForm {
  return async (request, response, language) => {
    const { headers } = request;
    const refusal = limits.refuse(request);
    if (refusal) {
      response.setHeader('Connection', 'close');
      await pages.sendRefusal(request, response, refusal);
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    // Another site may not set how this one looks.
    if (!isFromOwnPage(headers, siteOrigin)) {
      sendText(request, response, 403, 'The view is set from a page of this portal.\n');
      return;
    }
    if (!/^application\/x-www-form-urlencoded\b/iu.test(headers['content-type'] ?? '')) {
      sendText(request, response, 415, 'A form is expected here.\n');
      return;
    }
    const body = await readBody(request);
    if (body === null) return;
    const fields = Object.fromEntries(new URLSearchParams(body));
    const form = formSchema.safeParse(fields);
    if (!form.success) {
      await pages.sendProblem(request, response, '400', language);
      return;
    }
    const { reset, return: asked = '', ...chosen } = form.data;
    const current = readView(headers.cookie) ?? standardView;
    const view = reset === undefined ? viewSchema.parse({ ...current, ...chosen }) : standardView;
    // The browser knows where the reader is, filters of this moment included; the page itself is the next best.
    const location = readReferrer(headers.referer) ?? toReturnPath(asked) ?? paths.home(language);
    response.setHeader('Set-Cookie', toSetCookie(view, { isSecure }));
    sendRedirect(request, response, 303, location);
  };
}
