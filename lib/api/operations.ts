import { citeRelease } from './operations/cite-release.ts';
import { exportCorpus } from './operations/export-corpus.ts';
import { exportRelease } from './operations/export-release.ts';
import { exportTerms } from './operations/export-terms.ts';
import { checkQuotation } from './operations/check-quotation.ts';
import { getRelease } from './operations/get-release.ts';
import { listBodies } from './operations/list-bodies.ts';
import { listReleases } from './operations/list-releases.ts';
import { listTerms } from './operations/list-terms.ts';
import { searchReleases } from './operations/search-releases.ts';
import { suggest } from './operations/suggest.ts';

import type { Operation } from './operation.ts';

/** Everything that the API answers besides its own description. */
export const operations: readonly Operation[] = [
  listReleases,
  getRelease,
  citeRelease,
  listBodies,
  listTerms,
  exportTerms,
  searchReleases,
  suggest,
  checkQuotation,
  exportCorpus,
  exportRelease,
];
