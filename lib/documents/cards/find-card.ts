import { languages } from '../../content/languages.ts';
import { localizeRelease } from '../../content/localize.ts';
import { wordsOf } from '../../i18n/words.ts';
import { documentPaths } from '../../paths.ts';
import { toPortalCard, toReleaseCard } from './to-card.ts';

import type { Language } from '../../content/types.ts';
import type { DocumentStore } from '../document-store.ts';
import type { Card } from './card.ts';

/** What stands at the address of a picture. */
export type FoundCard =
  /** `isVersioned`: another text would have another address. */
  { kind: 'card'; card: Card; isVersioned: boolean } | { kind: 'redirect'; location: string };

const releaseCard = /^\/(?<first>[a-z]{2})\/releases\/(?<slug>[\w-]+)\/card\/[0-9a-f]{8}\.png$/u;

/**
 * The picture at a path, percent-decoded; null when there is none. A picture of an earlier text leads to the
 * current one, and that of a missing translation to the original's.
 */
export async function findCard(
  store: Pick<DocumentStore, 'findRelease' | 'getSite' | 'listBodies'>,
  path: string,
): Promise<FoundCard | null> {
  const portal = languages.find((language) => documentPaths.portalCard(language) === path);
  if (portal !== undefined) {
    return { kind: 'card', card: toPortalCard(await store.getSite(), portal), isVersioned: false };
  }
  const { first, slug } = releaseCard.exec(path)?.groups ?? {};
  const language = languages.find((candidate) => candidate === first);
  return language === undefined || slug === undefined
    ? null
    : findReleaseCard(store, { path, language, slug });
}

async function findReleaseCard(
  store: Pick<DocumentStore, 'findRelease' | 'getSite' | 'listBodies'>,
  { path, language, slug }: { path: string; language: Language; slug: string },
): Promise<FoundCard | null> {
  const record = await store.findRelease(slug);
  // A withdrawn release has nothing to show.
  if (record?.withdrawnAt !== undefined) return null;
  const release = record && localizeRelease(record, language, []);
  if (!release) return null;

  const location = documentPaths.card(release.language, slug, release.text.sha256);
  if (location !== path) return { kind: 'redirect', location };
  const [site, bodies] = await Promise.all([store.getSite(), store.listBodies()]);
  const body = bodies.find(({ id }) => id === release.body);
  if (!body) return null;
  const card = toReleaseCard({ release, body, site, words: wordsOf(release.language) });
  return { kind: 'card', card, isVersioned: true };
}
