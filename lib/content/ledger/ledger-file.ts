import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { createError } from '../diagnostic.ts';
import { writeFileAtomically } from '../write-file.ts';
import { contentOf, keyOf, ledgerEntrySchema } from './entry.ts';

import type { Diagnostic } from '../diagnostic.ts';
import type { LedgerEntry } from './entry.ts';

/** The ledger of a content folder: what was published from it, a line a version of a text. */
export const ledgerName = 'published.jsonl';

/** In bytes: a million versions. */
const mostBytes = 400e6;

export type Ledger = {
  entries: readonly LedgerEntry[];
  /** Lines that are damaged or contradict each other. */
  diagnostics: readonly Diagnostic[];
};

const settle =
  'keep the line of what readers have seen, and revise the other text once more (`npm run content -- revise`)';
const restore = 'restore it from the history of the file (`git log -p -- published.jsonl`)';

/** Reads what was published; a folder without a ledger has published nothing. */
export async function readLedger(contentDir: string): Promise<Ledger> {
  try {
    return parseLedger(await readText(join(contentDir, ledgerName)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const diagnostic = createError(ledgerName, [], `cannot be read (${reason})`, restore);
    return { entries: [], diagnostics: [diagnostic] };
  }
}

function parseLedger(text: string): Ledger {
  const known = new Map<string, { line: number; entry: LedgerEntry }>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = parseLine(line);
    if (entry === null) {
      diagnostics.push(damaged(index + 1, 'is not an entry of the ledger', restore));
      continue;
    }
    const key = keyOf(entry);
    const first = known.get(key);
    if (first && contentOf(first.entry) !== contentOf(entry)) {
      const { release, language, revisions } = entry;
      const message = `and line ${first.line} disagree on texts.${language} of ${release} after ${revisions} revisions`;
      diagnostics.push(damaged(index + 1, message, settle));
    }
    // Lines have no order: two branches merge into the lines of both.
    if (!first) known.set(key, { line: index + 1, entry });
  }
  return { entries: [...known.values()].map(({ entry }) => entry), diagnostics };
}

/** The entries that are not recorded yet, each once. */
export function listMissing(
  recorded: readonly LedgerEntry[],
  wanted: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const known = new Set(recorded.map(keyOf));
  const missing = new Map(wanted.map((entry) => [keyOf(entry), entry]));
  return [...missing].filter(([key]) => !known.has(key)).map(([, entry]) => entry);
}

/** Adds lines, all or none; what stands there stays byte for byte. Throws what the file system throws. */
export async function appendToLedger(
  contentDir: string,
  entries: readonly LedgerEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const path = join(contentDir, ledgerName);
  const before = await readText(path);
  const separator = before === '' || before.endsWith('\n') ? '' : '\n';
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  await writeFileAtomically(path, `${before}${separator}${lines.join('')}`);
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new RangeError(`it has ${size} bytes, at most are ${mostBytes}`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function parseLine(line: string): LedgerEntry | null {
  try {
    return ledgerEntrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function damaged(line: number, message: string, fix: string): Diagnostic {
  return createError(ledgerName, [`line ${line}`], message, fix);
}
