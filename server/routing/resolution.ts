import type { Language } from '../../lib/model/languages.ts';
import type { ReleaseStore } from '../../lib/store/release-store.ts';
import type { ProblemStatus } from '../../lib/routes/internal-paths.ts';
import type { QueryProblem } from '../../lib/routes/queries.ts';
import type { Values } from '../../lib/routes/template.ts';

/** What an address is answered with, decided before anything is rendered. */
export type Answer = PageAnswer | RedirectAnswer | ProblemAnswer | BadQueryAnswer;

export type BadQueryAnswer = { kind: 'bad-query'; problem: QueryProblem; language: Language };

export type PageAnswer = {
  kind: 'page';
  status: number;
  path: string;
  language: Language;
  slug?: string;
  isKept: boolean;
  /** Anybody can invent its address, or any number like it: it takes the place of no other page. */
  isQuestion?: boolean;
  /** Made so quickly that nobody is given an older one meanwhile. */
  isQuick?: boolean;
  /** Found in an older answer, because the record could not be asked. */
  isStandIn?: boolean;
};

export type RedirectAnswer = {
  kind: 'redirect';
  location: string;
  /** It may lead elsewhere when the record changes. */
  isTemporary?: boolean;
  /** The parameters of the request belong to the address that it is led to. */
  keepsQuery?: boolean;
};

export type ProblemAnswer = { kind: 'problem'; status: ProblemStatus; language: Language | null };

/** The questions about content that routing needs. */
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
export type PageRequest = {
  store: RoutingStore;
  path: string;
  language: Language;
  values: Values;
  parameters: URLSearchParams;
};

/** What a page's address is answered with; null: what it names does not exist. */
export type PageFinder = (request: PageRequest) => Answer | null | Promise<Answer | null>;

/** Further back, pages of a list are read one by one, by programs. */
export const commonPages = 20;

/** A page under its own path, kept until what it shows changes. */
export function kept(language: Language, path: string) {
  return { kind: 'page', status: 200, path, language, isKept: true } as const satisfies PageAnswer;
}

/** A page for what a reader chose; `isKept`: what was chosen can be chosen by others too. */
export function question<Page extends PageAnswer>(page: Page, isKept = true) {
  return { ...page, isKept, isQuestion: true };
}

export function badQuery(language: Language, problem: QueryProblem): Answer {
  return { kind: 'bad-query', problem, language };
}
