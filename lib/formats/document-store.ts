import type { ApiStore } from '../api/operation.ts';
import type { ContentStore } from '../store/content-store.ts';

/** The queries of content that documents for programs need. */
export type DocumentStore = ApiStore &
  Pick<ContentStore, 'countReleases' | 'listAddresses' | 'listAddressStretches' | 'listNewTexts'>;
