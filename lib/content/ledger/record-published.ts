import { createWarning } from '../diagnostic.ts';
import { WriteError } from '../write-file.ts';
import { appendToLedger, ledgerName } from './ledger-file.ts';

import type { Diagnostic } from '../diagnostic.ts';
import type { LedgerEntry } from './entry.ts';

const elsewhere =
  'run `npm run content -- build` where the record is edited, commit published.jsonl, and bring it here';

/**
 * Adds to the ledger. Where the record can only be read, as in operation it may be, the edition alone knows
 * what it published: that is a warning. Throws a `WriteError` for a disk without room.
 */
export async function recordPublished(
  contentDir: string,
  entries: readonly LedgerEntry[],
): Promise<readonly Diagnostic[]> {
  try {
    await appendToLedger(contentDir, entries);
    return [];
  } catch (error) {
    const isReadOnly =
      error instanceof WriteError && ['EROFS', 'EACCES', 'EPERM'].includes(error.code ?? '');
    if (!isReadOnly) throw error;
    const message = `lacks ${entries.length} published versions and cannot be written (${error.code})`;
    return [createWarning(ledgerName, [], message, elsewhere)];
  }
}
