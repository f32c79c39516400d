import { cacheLife } from 'next/cache';

import { blockText } from '../texts/mark-mentions.ts';
import { createMentionFinder } from '../texts/term-mentions.ts';
import { localizeRelease } from '../model/localize.ts';
import { listParts, placeBlocks } from '../model/parts.ts';
import { termIdsOf } from '../model/term-ids.ts';
import { reachable } from '../routes/queries.ts';
import { servedContent } from '../services/current-content.ts';
import { byEdition } from './by-edition.ts';
import { listReleases } from './releases.ts';

import type { Language } from '../model/languages.ts';
import type { EventReleases } from '../model/related.ts';
import type { ReleaseSummary } from '../model/summary.ts';
import type { Term } from '../model/term.ts';

export const listTerms = byEdition(async (_version) => {
  'use cache';
  cacheLife('edition');
  return servedContent().listTerms();
});

export async function getTerm(id: string): Promise<Term | null> {
  return (await listTerms()).find((term) => term.id === id) ?? null;
}

/** The terms that a release names: the choice of its editors. */
export const listTermsOf = byEdition(async (_version, slug: string) => {
  'use cache';
  cacheLife('edition');
  const release = await servedContent().findRelease(slug);
  const named = new Set(release === null ? [] : termIdsOf(release));
  return (await listTerms()).filter(({ id }) => named.has(id));
});

/** So many other releases of an event are named; its page has all of them. */
const shownOfEvent = 3;

/** For each event that a release names, the newest of the other releases that name it; no event without any. */
export async function listEventsOf(slug: string): Promise<readonly EventReleases[]> {
  const events = (await listTermsOf(slug)).filter(({ kind }) => kind === 'event');
  const found = await Promise.all(
    events.map(async (event) => {
      const query = { term: event.id, pageSize: shownOfEvent + 1 };
      const { items, total } = await listReleases(query);
      const others = items.filter((release) => release.slug !== slug).slice(0, shownOfEvent);
      return { event, releases: others, total };
    }),
  );
  return found.filter(({ releases }) => releases.length > 0);
}

/** Releases that name a term, the newest first, with the paragraphs of what their page in a language shows. */
export const listTermReleases = byEdition(
  async (_version, id: string, locale: Language, page: number) => {
    'use cache';
    cacheLife('edition');
    const found = await servedContent().listReleases({ term: id, page });
    const items = await Promise.all(
      found.items.map(async (release) => ({
        release,
        paragraphs: await listParagraphs(release, id, locale),
      })),
    );
    return { ...found, items, pageCount: reachable(found.pageCount) };
  },
);

/** Mentions are looked for as the page of the release does: among all terms that it names. */
async function listParagraphs({ slug }: ReleaseSummary, id: string, locale: Language) {
  const record = await servedContent().findRelease(slug);
  const release = record && localizeRelease(record, locale, []);
  if (!release) return [];
  const find = createMentionFinder(await listTermsOf(slug), release.language);
  const places = placeBlocks(record, listParts(record));
  return release.text.blocks.flatMap((block, index) =>
    find(blockText(block)).some(({ term }) => term === id)
      ? [{ id: block.id, number: index + 1, part: places.get(block.id) ?? 1 }]
      : [],
  );
}
