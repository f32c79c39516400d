import { hashJson } from '../model/hash.ts';
import { termIdsOf } from '../model/term-ids.ts';

import type { Edition } from './edition.ts';

/** `record`: of the record itself; `shown`: of everything that its page shows. */
export type ReleaseHashes = { record: string; shown: string };

/**
 * For each release a hash of what its page shows, related releases left aside: which of those are
 * readable depends on the moment (`listShownHashes` adds them). Two equal hashes: the page is the same.
 */
export function toReleaseHashes(edition: Edition): ReadonlyMap<string, ReleaseHashes> {
  const frame = hashJson({
    site: edition.site,
    menu: edition.bodies.map(({ id, menuLabel }) => ({ id, menuLabel })),
  });
  const bodies = new Map(edition.bodies.map((body) => [body.id, hashJson(body)]));
  const terms = new Map(edition.terms.map((term) => [term.id, hashJson(term)]));

  return new Map(
    edition.releases.map((release) => {
      const record = hashJson(release);
      const shown = hashJson({
        frame,
        record,
        body: bodies.get(release.body) ?? null,
        terms: termIdsOf(release).map((id) => terms.get(id) ?? null),
      });
      return [release.slug, { record, shown }];
    }),
  );
}
