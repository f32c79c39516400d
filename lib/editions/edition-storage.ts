import type { GovernmentBody } from '../model/body.ts';
import type { Release } from '../model/release.ts';
import type { Redirects, Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';
import type { Edition } from './edition.ts';

/** The records of an edition as they were written into it. */
export type EditionRecords = {
  site: Site;
  bodies: ReadonlyMap<string, GovernmentBody>;
  terms: ReadonlyMap<string, Term>;
  redirects: Redirects['redirects'];
  /** Slug → hash of the record, scheduled ones included. */
  hashes: ReadonlyMap<string, string>;
  findRelease: (slug: string) => Release | null;
};

/** A file of an edition, opened for reading. */
export type StoredEdition = {
  readonly editionId: string;
  records(): EditionRecords;
  close(): void;
};

/** How editions are kept in files; what keeps them (SQLite, at present) is given by whoever builds or reads them. */
export interface EditionStorage {
  /** Writes a file that does not exist yet; nobody reads it before it is renamed. */
  write(file: string, edition: Edition): void;
  /** Throws `StoreError` when the file is not there, not an edition, or one of another version. */
  open(file: string): StoredEdition;
}
