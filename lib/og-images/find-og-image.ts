import { toLanguage } from '../model/languages.ts';
import { localizeRelease } from '../model/localize.ts';
import { getTranslator } from '../i18n/translator.ts';
import { matchRoute } from '../routes/match-route.ts';
import { cardAddress } from './og-image-address.ts';
import { toPortalImage, toReleaseImage } from './to-og-image.ts';

import type { ContentStore } from '../store/content-store.ts';
import type { Language } from '../model/languages.ts';
import type { OgImage } from './og-image.ts';

/** The questions about content that pictures need. */
export type OgImageStore = Pick<ContentStore, 'findRelease' | 'getSite' | 'listBodies'>;

/** What stands at the address of a picture. */
export type FoundOgImage =
  /** `isVersioned`: what says something else has another address. */
  { kind: 'card'; card: OgImage; isVersioned: boolean } | { kind: 'redirect'; location: string };

/**
 * The picture at a path, percent-decoded; null when there is none. A picture that said something else leads to
 * the current one, and that of a missing translation to the original's.
 */
export async function findOgImage(store: OgImageStore, path: string): Promise<FoundOgImage | null> {
  const { name, values } = matchRoute(path) ?? {};
  const language = toLanguage(values?.['language']);
  if (!language) return null;
  if (name === 'portalImage') {
    const card = toPortalImage(await store.getSite(), language);
    return { kind: 'card', card, isVersioned: false };
  }
  const slug = values?.['release'];
  return name === 'releaseImage' && slug !== undefined
    ? findReleaseImage(store, { path, language, slug })
    : null;
}

async function findReleaseImage(
  store: OgImageStore,
  { path, language, slug }: { path: string; language: Language; slug: string },
): Promise<FoundOgImage | null> {
  const record = await store.findRelease(slug);
  // A withdrawn release has nothing to show.
  if (record?.withdrawnAt !== undefined) return null;
  const release = record && localizeRelease(record, language, []);
  if (!release) return null;

  const [site, bodies] = await Promise.all([store.getSite(), store.listBodies()]);
  const body = bodies.find(({ id }) => id === release.body);
  if (!body) return null;
  const card = toReleaseImage({ release, body, site, words: getTranslator(release.language) });
  const location = cardAddress(card, slug);
  return location === path
    ? { kind: 'card', card, isVersioned: true }
    : { kind: 'redirect', location };
}
