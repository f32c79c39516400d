/**
 * Next's cache of rendered pages, emptied of its function: it never has a page and never stores one.
 * Finished pages are cached in one place only, server/cache, which knows editions; and the HTML that
 * `next build` wrote can never come back after a restart.
 */
export default class NextCacheHandler {
  get() {
    return Promise.resolve(null);
  }

  set() {
    return Promise.resolve();
  }

  revalidateTag() {
    return Promise.resolve();
  }

  resetRequestCache() {
    return undefined;
  }
}
