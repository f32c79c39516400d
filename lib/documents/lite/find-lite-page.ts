import { languages } from '../../content/languages.ts';
import { paths } from '../../paths.ts';
import { parseReleasePath } from '../release/find-release-file.ts';
import { readReleaseDocument } from '../release/release-document.ts';
import { toOfflinePage } from './offline-page.ts';
import { toLiteRelease } from './release-page.ts';

import type { DocumentStore } from '../document-store.ts';

/** The HTML of a light page: `/ru/releases/{slug}/lite`, `/ru/offline`; null for every other path. */
export async function findLitePage(
  store: DocumentStore,
  path: string,
  origin: string,
): Promise<string | null> {
  const offline = languages.find((language) => path === paths.offline(language));
  if (offline !== undefined) return toOfflinePage(offline, await store.getSite());

  const { address, view } = parseReleasePath(path) ?? {};
  if (!address || view !== 'lite') return null;
  const document = await readReleaseDocument(store, address, origin);
  return document && toLiteRelease(document);
}
