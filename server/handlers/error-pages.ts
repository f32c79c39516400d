import { languages } from '../../lib/model/languages.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { languageOf } from '../../lib/routes/language-of.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { withHeaders } from '../http/response.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { ProblemStatus } from '../../lib/routes/internal-paths.ts';
import type { HttpRequest } from '../http/request.ts';
import type { HttpHeaders, HttpResponse } from '../http/response.ts';
import type { Refusal } from '../limits/rate-limit.ts';
import type { Page, Pages } from '../render/pages.ts';

type Respond = (request: HttpRequest, page: Page) => Promise<HttpResponse>;

/** The page of a status, such as 404. Its words are in app/[locale]/internal/problem. */
export function errorPage(status: ProblemStatus, language: Language): Page {
  const path = internalPaths.problem(language, status);
  return { path, status: Number(status), language, isCacheable: true };
}

/** What readers see instead of a page. */
export class ErrorPages {
  readonly #respond: Respond;

  constructor(respond: Respond) {
    this.#respond = respond;
  }

  /** In the language of the address; without one, in the reader's. */
  async respond(
    request: HttpRequest,
    status: ProblemStatus,
    language: Language | null,
    headers: HttpHeaders = {},
  ): Promise<HttpResponse> {
    const page = errorPage(status, language ?? chooseLanguage(request.headers));
    const response = await this.#respond(request, page);
    if (language !== null) return withHeaders(response, headers);
    return withHeaders(response, { ...headers, Vary: 'Accept-Language, Cookie' });
  }

  /** Says when to come again, in the language of the address. */
  async refuse(request: HttpRequest, { status, retryAfter }: Refusal): Promise<HttpResponse> {
    return this.respond(request, `${status}`, languageOf(request.url), {
      'Retry-After': `${retryAfter}`,
      'Cache-Control': 'no-store',
    });
  }
}

/** Renders the pages of errors while there is none: then they can be sent, whatever is at fault. */
export async function prerenderErrorPages(pages: Pick<Pages, 'get'>): Promise<void> {
  const prerendered = languages.flatMap((language) =>
    (['429', '500', '503'] as const).map((status) => errorPage(status, language)),
  );
  // One after the other: none waits in the queue, however slowly the first one is rendered.
  for (const page of prerendered) await pages.get(page);
}
