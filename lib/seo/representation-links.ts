import { paths } from '../routes/paths.ts';

import type { Locale } from '../i18n/routing.ts';

/** The same text in other forms, for `rel=alternate`: media types and addresses. */
export function representationLinks(
  slug: string,
  locale: Locale,
  part?: number,
): Record<string, string> {
  return {
    'text/html': paths.lite(locale, slug, undefined, part),
    'text/plain': paths.text(locale, slug),
    'text/markdown': paths.markdown(locale, slug),
  };
}
