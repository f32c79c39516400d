import { paths } from '../../lib/routes/paths.ts';
import { querySchemas, readQuery } from '../../lib/routes/queries.ts';
import { AddressQuery } from '../../lib/routes/address-query.ts';
import { isFromOwnPage } from '../http/csrf.ts';
import { readBody } from '../http/request.ts';
import { isTooLarge } from '../http/body-limit.ts';
import { sendRedirect, sendText } from '../http/send.ts';
import { keepPasted } from '../routing/quote-routes.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Limits } from '../limits/rate-limit.ts';
import type { PageSender } from './pages.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

type QuoteFormOptions = {
  pages: Pick<PageSender, 'send' | 'sendRefusal'>;
  limits: Limits;
  /** Where readers reach the portal. */
  siteOrigin: string;
};

export type QuoteForm = (
  request: IncomingMessage,
  response: ServerResponse,
  language: Language,
) => Promise<void>;

/**
 * Takes a quotation as it was pasted. One that can be checked leads to its address, which can be passed on;
 * a longer one is shown again whole, since an address has no room for it.
 */
export function createQuoteForm({ pages, limits, siteOrigin }: QuoteFormOptions): QuoteForm {
  return async (request, response, language) => {
    const refusal = limits.refuse(request);
    if (refusal) {
      response.setHeader('Connection', 'close');
      await pages.sendRefusal(request, response, refusal);
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    if (!isFromOwnPage(request.headers, siteOrigin)) {
      sendText(request, response, 403, 'A quotation is sent from a page of this portal.\n');
      return;
    }
    if (isTooLarge(request)) {
      // It is not read: the browser has it still, one page back.
      response.setHeader('Connection', 'close');
      const problem = { parameter: 'q', fault: 'quotationTooLong' } as const;
      await pages.send(request, response, { kind: 'bad-query', problem, language });
      return;
    }
    if (!/^application\/x-www-form-urlencoded\b/iu.test(request.headers['content-type'] ?? '')) {
      sendText(request, response, 415, 'A form is expected here.\n');
      return;
    }
    const body = await readBody(request);
    if (body === null) return;
    const fields = new AddressQuery(body);
    const query = readQuery(querySchemas.quote, fields);
    if (!query.ok) {
      await pages.send(request, response, keepPasted(language, fields, query.error));
      return;
    }
    const location = paths.quote(language, { q: query.value.q });
    sendRedirect(request, response, 303, location);
  };
}
