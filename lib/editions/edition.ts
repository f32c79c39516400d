import { hashJson } from '../model/hash.ts';
import { compareText } from '../base/compare-text.ts';
import { indexVersion, schemaVersion } from './versions.ts';

import type { ContentSet, Sourced } from '../content/content-set.ts';
import type { GovernmentBody } from '../model/body.ts';
import type { Release } from '../model/release.ts';
import type { Redirects, Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';

/** A release that may be served: drafts are not part of an edition. */
export type EditionRelease = Release & { status: Exclude<Release['status'], 'draft'> };

/** What is served: whole, sorted, without what concerns editors only. */
export type Edition = {
  id: string;
  site: Site;
  /** In the order of the menu. */
  bodies: readonly GovernmentBody[];
  terms: readonly Term[];
  releases: readonly EditionRelease[];
  redirects: Redirects['redirects'];
};

/**
 * Checked records → edition. Its id is the SHA-256 of the canonical JSON of the sorted records and of
 * the versions of schema and index: the same record has the same id wherever and whenever it is built.
 */
export function toEdition(content: ContentSet, site: Site): Edition {
  const records = {
    site: withoutPrivate(site),
    bodies: sorted(content.bodies, ({ id }) => id),
    terms: sorted(content.terms, ({ id }) => id),
    releases: sorted(content.releases, ({ slug }) => slug).filter(isServed),
    redirects: (content.redirects?.record.redirects ?? []).toSorted((left, right) =>
      compareText(left.from, right.from),
    ),
  };
  const place = ({ id }: GovernmentBody) => site.menu.indexOf(id);
  return {
    ...records,
    id: hashJson({ schemaVersion, indexVersion, ...records }),
    bodies: records.bodies.toSorted((left, right) => place(left) - place(right)),
  };
}

function isServed(release: Release): release is EditionRelease {
  return release.status !== 'draft';
}

function sorted<T extends { $schema?: string | undefined }>(
  sources: readonly Sourced<T>[],
  idOf: (record: T) => string,
): readonly T[] {
  return sources
    .map(({ record }) => withoutPrivate(record))
    .toSorted((left, right) => compareText(idOf(left), idOf(right)));
}

/** `$schema` helps the editor's program, and whom to ask under an embargo is nobody else's business. */
export function withoutPrivate<
  T extends { $schema?: string | undefined; embargoContact?: string | undefined },
>(record: T): T {
  const copy = { ...record };
  delete copy.$schema;
  delete copy.embargoContact;
  return copy;
}
