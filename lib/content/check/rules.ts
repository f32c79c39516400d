import { checkOldPathDuplicates, checkRedirectTargets, checkShadowing } from './addresses.ts';
import * as blocks from './blocks.ts';
import { makeContext } from './context.ts';
import { checkFutureDates } from './dates.ts';
import { checkDuplicateIds } from './duplicates.ts';
import { checkFileNames, checkYearFolder } from './file-names.ts';
import { checkLinks } from './links.ts';
import { checkNoteIds, checkQuoteOverlaps, checkQuotes } from './notes.ts';
import { checkNoteAbout, checkNoteOrigins, checkTranslatedFrom } from './origins.ts';
import { checkMenu, checkReleaseReferences, checkSuccessors } from './references.ts';
import { checkRevisionHashes, checkRevisionOrder, checkSeals } from './seals.ts';

import type { ContentSet } from '../record/content-set.ts';
import type { Problem } from '../problem.ts';
import type { Check, ReleaseCheck } from './context.ts';

const recordChecks: readonly Check[] = [
  checkFileNames,
  checkDuplicateIds,
  checkMenu,
  checkSuccessors,
  checkOldPathDuplicates,
  checkShadowing,
  checkRedirectTargets,
];

const releaseChecks: readonly ReleaseCheck[] = [
  checkYearFolder,
  checkFutureDates,
  checkReleaseReferences,
  checkNoteOrigins,
  checkNoteAbout,
  checkTranslatedFrom,
  blocks.checkBlockIds,
  blocks.checkBlockOrder,
  blocks.checkSpans,
  blocks.checkCounterparts,
  blocks.checkAcknowledgements,
  checkNoteIds,
  checkQuotes,
  checkQuoteOverlaps,
  checkLinks,
  checkSeals,
  checkRevisionHashes,
  checkRevisionOrder,
];

/** Every rule that one file alone cannot show, over everything that could be read. */
export function checkRecords(content: ContentSet, now: Date): readonly Problem[] {
  const context = makeContext(content, now);
  return [
    ...recordChecks.flatMap((check) => check(context)),
    ...content.releases.flatMap((release) =>
      releaseChecks.flatMap((check) => check(release, context)),
    ),
  ];
}
