/**
 * Next's cache of rendered pages, emptied of its function: it never has a page and never keeps one.
 * Finished pages are kept in one place only, the front door, which knows editions; and the HTML that
 * `next build` wrote can never come back after a restart.
 */
export default class NoBuildPages {
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
