import { paths } from '@/lib/paths';

import type { Suggestion } from '@/lib/content/summary';
import type { Locale } from '@/lib/i18n/routing';

const pathOf = { body: paths.body, release: paths.release, term: paths.term } as const;

/** Where a name or a title leads. */
export function suggestionPath({ kind, id }: Suggestion, locale: Locale): string {
  return pathOf[kind](locale, id);
}
