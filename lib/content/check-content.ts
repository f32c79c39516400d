import { checkRecords } from './check/rules.ts';
import { isShown, toLedgerEntries } from './ledger/entry.ts';
import { listMissing, readLedger } from './ledger/ledger-file.ts';
import { findSilentChanges } from './ledger/silent-changes.ts';
import { readContent } from './read-content.ts';

import type { ContentSet } from './content-set.ts';
import type { Diagnostic } from './diagnostic.ts';

export type CheckedContent = {
  content: ContentSet;
  diagnostics: readonly Diagnostic[];
  /** Texts whose present version the next build publishes: the ledger lacks it. */
  unpublished: number;
};

/** Reads a content folder, checks everything in one run and compares it with what was published from it. */
export async function checkContent(
  contentDir: string,
  { now }: { now: Date },
): Promise<CheckedContent> {
  const [{ content, diagnostics }, ledger] = await Promise.all([
    readContent(contentDir),
    readLedger(contentDir),
  ]);
  const silent = findSilentChanges(content, ledger.entries, now);
  const shown = content.releases.filter(({ record }) => isShown(record, now));
  const entries = shown.flatMap(({ record }) => toLedgerEntries(record, now));
  return {
    content,
    diagnostics: [...diagnostics, ...checkRecords(content, now), ...ledger.diagnostics, ...silent],
    unpublished: listMissing(ledger.entries, entries).length,
  };
}
