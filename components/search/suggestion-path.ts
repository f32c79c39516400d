import { paths } from '@/lib/routes/paths';

import type { Suggestion } from '@/lib/search/result';
import type { Locale } from '@/lib/i18n/routing';

/** Where a name or a title leads. */
export function suggestionPath({ kind, id }: Suggestion, locale: Locale): string {
  return paths[kind](locale, id);
}
