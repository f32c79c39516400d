import { toLanguage } from '../../model/languages.ts';
import { matchRoute } from '../../routes/match-route.ts';
import { readReleaseDocument, toReleaseAddress } from '../release/release-document.ts';
import { toOfflinePage } from './offline-page.ts';
import { toLiteRelease } from './release-page.ts';

import type { DocumentStore } from '../document-store.ts';

/** The HTML of a light page: `/ru/releases/{slug}/lite`, with `?part=2`, `/ru/offline`; null for every other path. */
export async function findLitePage(
  store: DocumentStore,
  address: string,
  origin: string,
): Promise<string | null> {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const { name, values } = matchRoute(pathname) ?? {};
  const release = values && toReleaseAddress(values);
  const language = toLanguage(values?.['language']);
  if (name === 'offline' && language) return toOfflinePage(language, await store.getSite());
  if (name !== 'lite' || !release) return null;
  const part = Number(searchParams.get('part') ?? 1);
  const document = await readReleaseDocument(store, { ...release, part }, origin);
  return document && toLiteRelease(document);
}
