import { officialKinds } from '../../model/kinds.ts';
import { toItem } from './to-item.ts';

import type { GovernmentBody } from '../../model/body.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentStore } from '../document-store.ts';
import type { FeedAddress, FeedItem } from './feed.ts';

/** The texts that a feed has. */
const mostItems = 50;
/** Characters of all texts together: a feed stays far below the 10 MB that Yandex reads. */
const mostText = 1_000_000;
/** Of one text; of a longer one an entry has the beginning, and says where the whole is. */
const longestText = 100_000;
/** Where the texts before it left no room, an entry has at least so much of its own. */
const shortestText = 2_000;

export type ItemFrame = {
  origin: string;
  words: Translator;
  bodies: readonly GovernmentBody[];
  warning: string | null;
};

/** The texts in the language of the feed that came here last; this portal's notes are not among them, as in lists. */
export async function readItems(
  store: DocumentStore,
  { language, subject }: Pick<FeedAddress, 'language' | 'subject'>,
  { bodies, ...frame }: ItemFrame,
): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  let room = mostText;
  for (const { slug, body: id } of await listSummaries(store, { language, subject })) {
    // One that was withdrawn in between is not an entry any more.
    const release = await store.findRelease(slug);
    const body = bodies.find((candidate) => candidate.id === id);
    const longest = Math.max(shortestText, Math.min(longestText, room));
    const item = release && body && toItem(release, { ...frame, language, body, longest });
    if (!item) continue;
    room -= item.text.length;
    items.push(item);
  }
  return items;
}

function listSummaries(
  store: DocumentStore,
  { language, subject }: Pick<FeedAddress, 'language' | 'subject'>,
) {
  return store.listNewTexts({
    ...{ language, kinds: officialKinds, limit: mostItems },
    ...(subject.kind === 'body' && { body: subject.id }),
    ...(subject.kind === 'translations' && { isTranslation: true }),
  });
}
