import type { Language } from '../../lib/model/languages.ts';
import type { ReleaseStore } from '../../lib/store/release-store.ts';
import type { ProblemStatus } from '../../lib/routes/internal-paths.ts';
import type { QueryProblem } from '../../lib/routes/queries.ts';
import type { Values } from '../../lib/routes/template.ts';

/** Where an address leads, decided before anything is rendered. */
export type Resolution =
  PageResolution | RedirectResolution | ProblemResolution | BadQueryResolution;

export type BadQueryResolution = { kind: 'bad-query'; problem: QueryProblem; language: Language };

export type PageResolution = {
  kind: 'page';
  status: number;
  path: string;
  language: Language;
  slug?: string;
  isCacheable: boolean;
  /** Anybody can invent its address, or any number like it: it takes the place of no other page. */
  isInvented?: boolean;
  /** Made so quickly that nobody gets an older one meanwhile. */
  mustRevalidate?: boolean;
  /** From an older resolution, because the record could not be read. */
  isStale?: boolean;
};

export type RedirectResolution = {
  kind: 'redirect';
  location: string;
  /** It may lead elsewhere when the record changes. */
  isTemporary?: boolean;
  /** The parameters of the request belong to the address that it is led to. */
  keepsQuery?: boolean;
};

/** What a resolution can be cached for. */
export type CacheableResolution = PageResolution | ProblemResolution;

export type ProblemResolution = {
  kind: 'problem';
  status: ProblemStatus;
  language: Language | null;
};

/** What routing reads of the record. */
export type RoutingStore = Pick<
  ReleaseStore,
  | 'findReleaseState'
  | 'findRelease'
  | 'findRedirect'
  | 'listBodies'
  | 'listTerms'
  | 'listReleases'
  | 'browseReleases'
  | 'countReleases'
>;

/** A request for an address of the table: what stands in it, and the parameters as they came. */
export type RoutedRequest = {
  store: RoutingStore;
  path: string;
  language: Language;
  values: Values;
  parameters: URLSearchParams;
};

/** Where the address of a page leads; null: what it names does not exist. */
export type PageFinder = (request: RoutedRequest) => Resolution | null | Promise<Resolution | null>;

/** Further back, pages of a list are read one by one, by programs. */
export const commonPages = 20;

/** A page under its own path, cached until what it shows changes. */
export function cacheable(language: Language, path: string) {
  return {
    kind: 'page',
    status: 200,
    path,
    language,
    isCacheable: true,
  } as const satisfies PageResolution;
}

/** A page for what a reader chose; `isCacheable`: what was chosen can be chosen by others too. */
export function invented<Page extends PageResolution>(page: Page, isCacheable = true) {
  return { ...page, isCacheable, isInvented: true };
}

export function badQuery(language: Language, problem: QueryProblem): Resolution {
  return { kind: 'bad-query', problem, language };
}
