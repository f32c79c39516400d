import * as addresses from './addresses.ts';
import * as blocks from './blocks.ts';
import { toWarning } from '../diagnostic.ts';
import { createContext } from './context.ts';
import { checkRemarks } from './acknowledged.ts';
import { checkBodyNames } from './body-names.ts';
import { checkAddedDates, checkDoneDates, checkFutureDates } from './dates.ts';
import { checkDuplicateIds } from './duplicates.ts';
import { checkReferences } from './footnotes.ts';
import { checkFileNames, checkYearFolder } from './file-names.ts';
import { checkAddressesOfFrame, checkLinks } from './links.ts';
import { checkNoteIds, checkQuoteOverlaps, checkQuotes } from './notes.ts';
import { checkNoteAbout, checkNoteOrigins, checkTranslatedFrom } from './origins.ts';
import { checkPassageLengths, checkTextLengths } from './lengths.ts';
import * as references from './references.ts';
import { checkRevisionHashes, checkRevisionOrder, checkSeals } from './seals.ts';
import { checkSigns } from './signs.ts';
import { checkPeople } from './structure.ts';

import type { ContentSet } from '../content-set.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Check, ReleaseCheck } from './context.ts';

/** A draft has to be called what its file is called, and nothing else may be. */
const nameChecks: readonly Check[] = [checkFileNames, checkDuplicateIds];

const recordChecks: readonly Check[] = [
  references.checkMenu,
  references.checkSuccessors,
  checkBodyNames,
  addresses.checkReachable,
  addresses.checkOldPathDuplicates,
  addresses.checkShadowing,
  addresses.checkRedirectTargets,
  checkSigns,
  checkAddressesOfFrame,
];

const releaseChecks: readonly ReleaseCheck[] = [
  checkYearFolder,
  checkFutureDates,
  checkAddedDates,
  checkDoneDates,
  references.checkReleaseReferences,
  references.checkReplacements,
  references.checkTermKinds,
  checkNoteOrigins,
  checkNoteAbout,
  checkTranslatedFrom,
  blocks.checkBlockIds,
  blocks.checkBlockOrder,
  blocks.checkSpans,
  checkPeople,
  checkReferences,
  checkTextLengths,
  checkPassageLengths,
  checkNoteIds,
  checkQuotes,
  checkQuoteOverlaps,
  checkLinks,
  checkRemarks,
  checkSeals,
  checkRevisionHashes,
  checkRevisionOrder,
];

/**
 * Every rule that one file alone cannot show, over everything that could be read. A draft is not served,
 * so what is wrong with it stops nothing.
 */
export function checkRecords(content: ContentSet, now: Date): readonly Diagnostic[] {
  const context = createContext(content, now);
  const drafts = new Set(
    content.releases.filter(({ record }) => record.status === 'draft').map(({ file }) => file),
  );
  const found = [
    ...recordChecks.flatMap((check) => check(context)),
    ...content.releases.flatMap((release) =>
      releaseChecks.flatMap((check) => check(release, context)),
    ),
  ];
  return [
    ...nameChecks.flatMap((check) => check(context)),
    ...found.map((diagnostic) =>
      drafts.has(diagnostic.file) ? toWarning(diagnostic) : diagnostic,
    ),
  ];
}
