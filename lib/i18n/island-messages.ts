import compile from 'icu-minify/compile';
import { getMessages } from 'next-intl/server';
import { custom } from 'zod/mini';

import type { Messages } from 'next-intl';

/** The words that each island needs, and no others: they travel with the page. */
const islands = {
  releaseBrowser: [
    'Availability',
    'BrowseResults',
    'CorpusLinks',
    'EmptyResult',
    'FilterChips',
    'FilterForm',
    'Pagination',
    'ReleaseKind',
  ],
  search: ['Availability', 'Pagination', 'SearchPage', 'SearchTabs', 'SuggestInput', 'Understood'],
} as const satisfies Record<string, readonly (keyof Messages)[]>;

/** next-intl's types know messages as they are written; in islands its runtime takes only those that were parsed. */
const parsedMessages = custom<Partial<Messages>>();

export async function getIslandMessages(island: keyof typeof islands): Promise<Partial<Messages>> {
  const messages = await getMessages();
  const chosen = islands[island].map((namespace) => [namespace, messages[namespace]] as const);
  const text = JSON.stringify(Object.fromEntries(chosen));
  return parsedMessages.parse(
    JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' ? structuredClone(compile(value)) : value,
    ),
  );
}
