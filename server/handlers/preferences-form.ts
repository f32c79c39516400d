import { z } from 'zod';

import { paths } from '../../lib/routes/paths.ts';
import { standardPreferences, preferencesSchema } from '../../lib/routes/preferences.ts';
import { redirect, withHeaders } from '../http/response.ts';
import { readReferrer, toReturnPath } from '../http/return-path.ts';
import { readPreferences, toSetCookie } from '../preferences/preferences-cookie.ts';
import { refuseForm, refuseOtherMediaType } from './form.ts';

import type { FormHandler, FormOptions } from './form.ts';

/** A field that is not sent stays as it is; `reset` makes everything standard. */
const formSchema = preferencesSchema
  .partial()
  .extend({ reset: z.string().optional(), return: z.string().optional() });

const noStore = { 'Cache-Control': 'no-store' };

/** Takes the form of the display settings: one cookie, and back to where the reader was. */
export function createPreferencesForm(options: FormOptions & { isSecure: boolean }): FormHandler {
  const { pages, isSecure } = options;
  return async (request, language) => {
    const { headers } = request;
    // Another site may not set how this one looks.
    const reason = 'The view is set from a page of this portal.\n';
    const refused = (await refuseForm(request, options, reason)) ?? refuseOtherMediaType(request);
    if (refused) return refused;
    const fields = Object.fromEntries(new URLSearchParams(await request.text()));
    const form = formSchema.safeParse(fields);
    if (!form.success) {
      return withHeaders(await pages.errors.respond(request, '400', language), noStore);
    }
    const { reset, return: from = '', ...chosen } = form.data;
    const current = readPreferences(headers.cookie) ?? standardPreferences;
    const preferences =
      reset === undefined
        ? preferencesSchema.parse({ ...current, ...chosen })
        : standardPreferences;
    // The browser knows where the reader is, filters of this moment included; the page itself is the next best.
    const location = readReferrer(headers.referer) ?? toReturnPath(from) ?? paths.home(language);
    return redirect(303, location, {
      ...noStore,
      'Set-Cookie': toSetCookie(preferences, { isSecure }),
    });
  };
}
