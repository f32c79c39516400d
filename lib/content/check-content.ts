import { checkRecords } from './check/rules.ts';
import { isShown, toLedgerEntries } from './ledger/entry.ts';
import { listMissing, readLedger } from './ledger/ledger-file.ts';
import { findSilentChanges } from './ledger/silent-changes.ts';
import { readContent } from './read-content.ts';

import type { ContentSet } from './content-set.ts';
import type { ReplacedFiles } from './read-content.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { LedgerEntry } from './ledger/entry.ts';

export type CheckedContent = {
  content: ContentSet;
  diagnostics: readonly Diagnostic[];
  /** Versions of texts that the next build publishes: the ledger lacks them. */
  unpublished: readonly LedgerEntry[];
};

/**
 * Reads a content folder, checks everything in one run and compares it with what was published from it.
 * `replaced`: files as they would be.
 */
export async function checkContent(
  contentDir: string,
  { now, replaced }: { now: Date; replaced?: ReplacedFiles },
): Promise<CheckedContent> {
  const [{ content, diagnostics }, ledger] = await Promise.all([
    readContent(contentDir, replaced),
    readLedger(contentDir),
  ]);
  const silent = findSilentChanges(content, ledger.entries, now);
  const shown = content.releases.filter(({ record }) => isShown(record, now));
  const entries = shown.flatMap(({ record }) => toLedgerEntries(record, now));
  return {
    content,
    diagnostics: [...diagnostics, ...checkRecords(content, now), ...ledger.diagnostics, ...silent],
    unpublished: listMissing(ledger.entries, entries),
  };
}
