import type { ContentStore } from '../store/content-store.ts';

/** The questions about content that documents for programs need. */
export type DocumentStore = Pick<
  ContentStore,
  | 'browseReleases'
  | 'countReleases'
  | 'findRelease'
  | 'getSite'
  | 'listAddresses'
  | 'listAddressStretches'
  | 'listBodies'
  | 'listTerms'
  | 'listNewTexts'
  | 'suggestTitles'
>;
