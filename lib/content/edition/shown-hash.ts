import { hashJson } from '../hash.ts';

import type { Edition, EditionRelease } from './edition.ts';

/**
 * For each release a hash of what its page shows, related releases left aside: which of those are
 * readable depends on the moment (`listShownHashes` adds them). Two equal hashes: the page is the same.
 */
export function toShownHashes(edition: Edition): ReadonlyMap<string, string> {
  const frame = hashJson({
    site: edition.site,
    menu: edition.bodies.map(({ id, menuLabel }) => ({ id, menuLabel })),
  });
  const bodies = new Map(edition.bodies.map((body) => [body.id, hashJson(body)]));
  const terms = new Map(edition.terms.map((term) => [term.id, hashJson(term)]));

  return new Map(
    edition.releases.map((release) => [
      release.slug,
      hashJson({
        frame,
        record: release,
        body: bodies.get(release.body) ?? null,
        terms: termIdsOf(release).map((id) => terms.get(id) ?? null),
      }),
    ]),
  );
}

function termIdsOf(release: EditionRelease): readonly string[] {
  const { people = [], places = [], documents = [], events = [] } = release;
  return [...people, ...places, ...documents, ...events];
}
