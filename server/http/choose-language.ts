import Negotiator from 'negotiator';

import { languages } from '../../lib/model/languages.ts';
import { routing } from '../../lib/i18n/routing.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { IncomingHttpHeaders } from 'node:http';

/** For `/` and for addresses without a language only: the reader's own choice, else what the browser prefers. */
export function chooseLanguage(headers: IncomingHttpHeaders): Language {
  const chosen = /(?:^|;\s*)language=([a-z]+)/u.exec(headers.cookie ?? '')?.[1];
  // The first is taken when the browser has no wish.
  const offered = [routing.defaultLocale, ...languages];
  const preferred = new Negotiator({ headers }).language(offered);
  return (
    languages.find((language) => language === chosen) ??
    languages.find((language) => language === preferred) ??
    routing.defaultLocale
  );
}
