import { languageOf } from '../../lib/routes/language-of.ts';
import { findPage } from './find-page.ts';
import { mendPath } from './corrected-path.ts';

import type { Answer, RedirectAnswer, RoutingStore } from './resolution.ts';

/** What is asked about an address. */
export type Site = {
  store: RoutingStore;
  /** Whether a document for programs, such as a feed, stands at a path. */
  hasDocument: (path: string) => Promise<boolean>;
};

const noQuery = new URLSearchParams();

/** `path` is percent-decoded and in NFC; `query` holds the parameters as they came. */
export async function findAnswer(
  site: Site,
  path: string,
  query: URLSearchParams,
): Promise<Answer> {
  return (
    (await findPage(site.store, path, query)) ??
    (await findOldAddress(site, path, query)) ??
    (await findMended(site, path, query)) ?? {
      kind: 'problem',
      status: '404',
      language: languageOf(path),
    }
  );
}

/** An old address leads to one that this site answers, whatever the edition says. */
export async function findOldAddress(
  site: Site,
  path: string,
  query: URLSearchParams,
): Promise<RedirectAnswer | null> {
  const location = await site.store.findRedirect(path, query);
  const isReal = location !== null && (await isAnswered(site, location));
  return isReal ? { kind: 'redirect', location } : null;
}

/**
 * An address as it was pasted or typed leads to the one that was meant, if there is such a one: pages and documents
 * have small letters only, old addresses have those that they had. `isMended`: the path itself is not what was asked
 * for any more.
 */
export async function findMended(
  site: Site,
  path: string,
  query: URLSearchParams,
  { isMended = false } = {},
): Promise<RedirectAnswer | null> {
  const mended = mendPath(path) ?? (isMended ? path : null);
  const location = (mended ?? path).toLowerCase();
  if ((isMended || location !== path) && (await isAnswered(site, location))) {
    return { kind: 'redirect', location, keepsQuery: true };
  }
  return mended === null ? null : findOldAddress(site, mended, query);
}

async function isAnswered({ store, hasDocument }: Site, path: string): Promise<boolean> {
  if (path === '/') return true;
  const page = await findPage(store, path, noQuery);
  return page?.kind === 'page' || hasDocument(path);
}
