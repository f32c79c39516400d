/** Whether a page of the release may be answered at `:now`; a withdrawn one says that it was withdrawn. */
export const isReadable = `(release.status <> 'scheduled' OR release.publish_at <= :now)`;

/** Whether lists, search and other releases show it at `:now`. */
export const isListed = `(release.status = 'published'
  OR (release.status = 'scheduled' AND release.publish_at <= :now))`;

/** The same as `isListed`, asked of the narrow table of lists. */
export const isEntryShown = 'release_entry.shown_from <= :now';
