import { AddressQuery } from '../../lib/routes/address-query.ts';
import { paths } from '../../lib/routes/paths.ts';
import { querySchemas, readQuery } from '../../lib/routes/queries.ts';
import { isTooLarge } from '../http/body-limit.ts';
import { closing, redirect, withHeaders } from '../http/response.ts';
import { keepPasted } from '../routing/quote-routes.ts';
import { refuseForm, refuseOtherMediaType } from './form.ts';

import type { FormHandler, FormOptions } from './form.ts';

const noStore = { 'Cache-Control': 'no-store' };

/**
 * Takes a quotation as it was pasted. One that can be checked leads to its address, which can be passed on;
 * a longer one is shown again whole, since an address has no room for it.
 */
export function createQuoteForm(options: FormOptions): FormHandler {
  const { pages } = options;
  return async (request, language) => {
    const reason = 'A quotation is sent from a page of this portal.\n';
    const refused = await refuseForm(request, options, reason);
    if (refused) return refused;
    if (isTooLarge(request.headers)) {
      // It is not read: the browser has it still, one page back.
      const problem = { parameter: 'q', fault: 'quotationTooLong' } as const;
      const page = await pages.respond(request, { kind: 'bad-query', problem, language });
      return closing(withHeaders(page, noStore));
    }
    const otherType = refuseOtherMediaType(request);
    if (otherType) return otherType;
    const fields = new AddressQuery(await request.text());
    const query = readQuery(querySchemas.quote, fields);
    if (query.ok) return redirect(303, paths.quote(language, { q: query.value.q }), noStore);
    const page = await pages.respond(request, keepPasted(language, fields, query.error));
    return withHeaders(page, noStore);
  };
}
