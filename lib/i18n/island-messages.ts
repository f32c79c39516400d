import { getMessages } from 'next-intl/server';

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
    'Numbers',
    'Pagination',
    'ReleaseKind',
  ],
  search: [
    'Availability',
    'Numbers',
    'Pagination',
    'SearchPage',
    'SearchTabs',
    'SuggestInput',
    'Understood',
  ],
} as const satisfies Record<string, readonly (keyof Messages)[]>;

export async function getIslandMessages(island: keyof typeof islands): Promise<Partial<Messages>> {
  const messages = await getMessages();
  return Object.fromEntries(islands[island].map((namespace) => [namespace, messages[namespace]]));
}
