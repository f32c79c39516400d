import { baseNameOf, fileKindOf } from '../content/content-set.ts';

import type { ContentSet, Sourced } from '../content/content-set.ts';
import type { GovernmentBody } from '../model/body.ts';
import type { DraftName, Release } from '../model/release.ts';
import type { Redirects, Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';
import type { EditionRecords } from './edition-storage.ts';

type ByFile<T> = Map<string, Sourced<T>>;

/**
 * A content set from which faulty files are taken one after the other: what was published stands in as it was
 * published last, what never was is left out. A file is settled once.
 */
export class WorkingSet {
  readonly kept = new Set<string>();
  readonly leftOut = new Set<string>();
  readonly bodies: ByFile<GovernmentBody>;
  readonly terms: ByFile<Term>;
  readonly releases: ByFile<Release>;
  readonly #drafts: ByFile<DraftName>;
  readonly #served: EditionRecords | null;
  readonly #unchanged: ReadonlySet<string>;
  #site: Sourced<Site> | null;
  #redirects: Sourced<Redirects> | null;

  constructor(content: ContentSet, served: EditionRecords | null, unchanged: ReadonlySet<string>) {
    this.#unchanged = unchanged;
    this.bodies = byFile(content.bodies);
    this.terms = byFile(content.terms);
    this.releases = byFile(content.releases);
    this.#drafts = byFile(content.drafts);
    this.#site = content.site;
    this.#redirects = content.redirects;
    this.#served = served;
  }

  isSettled(file: string): boolean {
    return this.kept.has(file) || this.leftOut.has(file);
  }

  settle(file: string): void {
    for (const records of [this.bodies, this.terms, this.releases, this.#drafts])
      records.delete(file);
    (this.#keep(file) ? this.kept : this.leftOut).add(file);
  }

  /** What stands in the set now; nothing in it refers to a body or a term that is not in it unnoticed. */
  toContentSet(): ContentSet {
    return {
      site: this.#site && { ...this.#site, record: this.#withoutGaps(this.#site.record) },
      redirects: this.#redirects,
      bodies: this.#ranked(this.bodies, ({ id }) => id),
      terms: this.#ranked(this.terms, ({ id }) => id),
      releases: this.#ranked(this.releases, ({ slug }) => slug),
      drafts: [...this.#drafts.values()],
      // A related release may wait for its file; without its body or a term no page can be shown.
      broken: [...this.leftOut].filter((file) => fileKindOf(file) === 'release'),
    };
  }

  /** Puts what was published in the place of a file; false: nothing was. */
  #keep(file: string): boolean {
    const served = this.#served;
    const [kind, id] = [fileKindOf(file), baseNameOf(file)];
    switch (kind) {
      case 'site':
        this.#site = served && { file, record: served.site };
        return served !== null;
      case 'redirects': {
        const redirects = served?.redirects ?? [];
        this.#redirects = redirects.length > 0 ? { file, record: { redirects } } : null;
        return redirects.length > 0;
      }
      case 'body':
        return put(this.bodies, file, served?.bodies.get(id), (body) => body.id);
      case 'term':
        return put(this.terms, file, served?.terms.get(id), (term) => term.id);
      case 'release':
        return put(this.releases, file, served?.findRelease(id), ({ slug }) => slug);
      case null:
        return served !== null && this.#keepFolder(file, served);
      default:
        return kind satisfies never;
    }
  }

  /** A folder that cannot be listed: everything in it is as it was. */
  #keepFolder(folder: string, { bodies, terms }: EditionRecords): boolean {
    if (folder !== 'bodies' && folder !== 'terms') return false;
    for (const id of (folder === 'bodies' ? bodies : terms).keys())
      this.settle(`${folder}/${id}.json`);
    return true;
  }

  /** The menu names a body that waits for its file, or was published after the site that stands in. */
  #withoutGaps(site: Site): Site {
    const ids = new Set([...this.bodies.values()].map(({ record }) => record.id));
    const isGap = (id: string) =>
      !ids.has(id) && (this.kept.has('site.json') || this.leftOut.has(`bodies/${id}.json`));
    return { ...site, menu: site.menu.filter((id) => !isGap(id)) };
  }

  /** Where two claim the same, the later is blamed: a change, or a copy under another name. */
  #ranked<T>(records: ByFile<T>, idOf: (record: T) => string): Sourced<T>[] {
    const rank = ({ file, record }: Sourced<T>) => {
      const isNamed = baseNameOf(file) === idOf(record);
      if (this.kept.has(file) || (isNamed && this.#unchanged.has(file))) return 0;
      return isNamed ? 1 : 2;
    };
    return [...records.values()].toSorted((left, right) => rank(left) - rank(right));
  }
}

function byFile<T>(sources: readonly Sourced<T>[]): ByFile<T> {
  return new Map(sources.map((source) => [source.file, source]));
}

/** Unless another file has it already, as a copy of a file may. */
function put<T>(
  records: ByFile<T>,
  file: string,
  record: T | null | undefined,
  idOf: (record: T) => string,
): boolean {
  if (record === null || record === undefined) return false;
  const id = idOf(record);
  if ([...records.values()].some((source) => idOf(source.record) === id)) return false;
  records.set(file, { file, record });
  return true;
}
