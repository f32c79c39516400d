import { paths } from '../../lib/routes/paths.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { redirect } from '../http/response.ts';

import type { HttpRequest } from '../http/request.ts';
import type { RequestTarget } from '../http/request-target.ts';
import type { HttpResponse } from '../http/response.ts';
import type { RedirectResolution } from '../routing/resolution.ts';

/** To where the requested address leads. */
export function redirectTo(
  { location, keepsQuery = false, isTemporary = false }: RedirectResolution,
  { search }: RequestTarget,
): HttpResponse {
  return redirect(isTemporary ? 307 : 308, keepsQuery ? location + search : location);
}

/** From `/` to the home page in a language of the reader. */
export function redirectHome({ headers }: HttpRequest): HttpResponse {
  return redirect(307, paths.home(chooseLanguage(headers)), {
    Vary: 'Accept-Language, Cookie',
    'Cache-Control': 'no-store',
  });
}

export function redirectWithoutSlash({ rawPath, search }: RequestTarget): HttpResponse {
  return redirect(308, rawPath.replace(/\/+$/u, '') + search);
}
