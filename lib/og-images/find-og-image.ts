import { toLanguage } from '../model/languages.ts';
import { localizeRelease } from '../model/localize.ts';
import { getTranslator } from '../i18n/translator.ts';
import { matchRoute } from '../routes/match-route.ts';
import { cardAddress } from './og-image-address.ts';
import { toPortalCard, toReleaseCard } from './to-og-image.ts';

import type { ContentStore } from '../store/content-store.ts';
import type { Language } from '../model/languages.ts';
import type { Card } from './og-image.ts';

/** The questions about content that pictures need. */
export type CardStore = Pick<ContentStore, 'findRelease' | 'getSite' | 'listBodies'>;

/** What stands at the address of a picture. */
export type FoundCard =
  /** `isVersioned`: what says something else has another address. */
  { kind: 'card'; card: Card; isVersioned: boolean } | { kind: 'redirect'; location: string };

/**
 * The picture at a path, percent-decoded; null when there is none. A picture that said something else leads to
 * the current one, and that of a missing translation to the original's.
 */
export async function findCard(store: CardStore, path: string): Promise<FoundCard | null> {
  const { name, values } = matchRoute(path) ?? {};
  const language = toLanguage(values?.['language']);
  if (!language) return null;
  if (name === 'portalCard') {
    const card = toPortalCard(await store.getSite(), language);
    return { kind: 'card', card, isVersioned: false };
  }
  const slug = values?.['release'];
  return name === 'releaseCard' && slug !== undefined
    ? findReleaseCard(store, { path, language, slug })
    : null;
}

async function findReleaseCard(
  store: CardStore,
  { path, language, slug }: { path: string; language: Language; slug: string },
): Promise<FoundCard | null> {
  const record = await store.findRelease(slug);
  // A withdrawn release has nothing to show.
  if (record?.withdrawnAt !== undefined) return null;
  const release = record && localizeRelease(record, language, []);
  if (!release) return null;

  const [site, bodies] = await Promise.all([store.getSite(), store.listBodies()]);
  const body = bodies.find(({ id }) => id === release.body);
  if (!body) return null;
  const card = toReleaseCard({ release, body, site, words: getTranslator(release.language) });
  const location = cardAddress(card, slug);
  return location === path
    ? { kind: 'card', card, isVersioned: true }
    : { kind: 'redirect', location };
}
