import { languages } from '../../content/languages.ts';
import { paths } from '../../paths.ts';
import { parseReleasePath } from '../release/find-release-file.ts';
import { readReleaseDocument } from '../release/release-document.ts';
import { toOfflinePage } from './offline-page.ts';
import { toLiteRelease } from './release-page.ts';

import type { DocumentStore } from '../document-store.ts';

/** The HTML of a light page: `/ru/releases/{slug}/lite`, with `?part=2`, `/ru/offline`; null for every other path. */
export async function findLitePage(
  store: DocumentStore,
  address: string,
  origin: string,
): Promise<string | null> {
  const { pathname: path, searchParams } = new URL(address, 'http://localhost');
  const offline = languages.find((language) => path === paths.offline(language));
  if (offline !== undefined) return toOfflinePage(offline, await store.getSite());

  const { address: release, view } = parseReleasePath(path) ?? {};
  if (!release || view !== 'lite') return null;
  const part = Number(searchParams.get('part') ?? 1);
  const document = await readReleaseDocument(store, { ...release, part }, origin);
  return document && toLiteRelease(document);
}
