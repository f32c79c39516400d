import { languageOf } from '../../lib/routes/language-of.ts';
import { findPage } from './find-page.ts';
import { correctPath } from './corrected-path.ts';

import type { Resolution, RedirectResolution, RoutingStore } from './resolution.ts';

/** What an address is looked up in. */
export type Site = {
  store: RoutingStore;
  /** Whether there is a format for programs, such as a feed, at a path. */
  hasFormat: (path: string) => Promise<boolean>;
};

const noQuery = new URLSearchParams();

/** `path` is percent-decoded and in NFC; `query` holds the parameters as they came. */
export async function resolve(
  site: Site,
  path: string,
  query: URLSearchParams,
): Promise<Resolution> {
  return (
    (await findPage(site.store, path, query)) ??
    (await findOldAddress(site, path, query)) ??
    (await findCorrected(site, path, query)) ?? {
      kind: 'problem',
      status: '404',
      language: languageOf(path),
    }
  );
}

/** An old address leads to one that this site has, whatever the edition says. */
export async function findOldAddress(
  site: Site,
  path: string,
  query: URLSearchParams,
): Promise<RedirectResolution | null> {
  const location = await site.store.findRedirect(path, query);
  const isReal = location !== null && (await isServed(site, location));
  return isReal ? { kind: 'redirect', location } : null;
}

/**
 * An address as it was pasted or typed leads to the one that was meant, if there is such a one: pages and formats
 * have small letters only, old addresses have those that they had. `isCorrected`: the path itself is not the requested
 * one any more.
 */
export async function findCorrected(
  site: Site,
  path: string,
  query: URLSearchParams,
  { isCorrected = false } = {},
): Promise<RedirectResolution | null> {
  const corrected = correctPath(path) ?? (isCorrected ? path : null);
  const location = (corrected ?? path).toLowerCase();
  if ((isCorrected || location !== path) && (await isServed(site, location))) {
    return { kind: 'redirect', location, keepsQuery: true };
  }
  return corrected === null ? null : findOldAddress(site, corrected, query);
}

async function isServed({ store, hasFormat }: Site, path: string): Promise<boolean> {
  if (path === '/') return true;
  const page = await findPage(store, path, noQuery);
  return page?.kind === 'page' || hasFormat(path);
}
