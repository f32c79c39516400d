import { isSameOrigin } from '../http/csrf.ts';
import { closing, text } from '../http/response.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { HttpRequest } from '../http/request.ts';
import type { HttpResponse } from '../http/response.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { PageHandler } from './pages.ts';

export type FormOptions = {
  pages: Pick<PageHandler, 'errors' | 'respond'>;
  limits: Pick<RateLimit, 'refuse'>;
  /** Where readers reach the portal. */
  siteOrigin: string;
};

/** Responds to a form that was sent from a page in this language. */
export type FormHandler = (request: HttpRequest, language: Language) => Promise<HttpResponse>;

/** Why a form is not read: its client sends too many, or another site sent it; null: it may be. */
export async function refuseForm(
  request: HttpRequest,
  { pages, limits, siteOrigin }: FormOptions,
  reason: string,
): Promise<HttpResponse | null> {
  const refusal = limits.refuse(request.client);
  if (refusal) return closing(await pages.errors.refuse(request, refusal));
  return isSameOrigin(request.headers, siteOrigin) ? null : text(403, reason);
}

/** Null: the body is a form. */
export function refuseOtherMediaType({ headers }: HttpRequest): HttpResponse | null {
  const isForm = /^application\/x-www-form-urlencoded\b/iu.test(headers['content-type'] ?? '');
  return isForm ? null : text(415, 'A form is expected here.\n');
}
