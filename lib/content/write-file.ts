import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'make room on its disk',
  EDQUOT: 'make room: the quota of its disk is used up',
  EFBIG: 'allow larger files there',
  EROFS: 'its disk can only be read: write where it is edited',
  EACCES: 'give yourself the right to write there',
  EPERM: 'give yourself the right to write there',
};

/** A file that could not be written, with the remedy in words; what stood there before still stands there. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  /** What the system says, such as ENOSPC; null: it says something else. */
  readonly code: string | null;

  constructor(file: string, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const remedy = remedies[code ?? ''] ?? 'look whether it can be written to and has room';
    super(`${file} cannot be written (${reason}): ${remedy}. Nothing of it was changed.`, {
      cause,
    });
    this.code = code;
  }
}

/** Makes a folder and those above it; throws a `WriteError`. */
export async function createFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new WriteError(folder, error);
  }
}

/** A name in the same folder for a file in the making; the dot keeps it out of the record. */
export function temporaryPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.${randomUUID()}.tmp`);
}

/**
 * Readers see the old text or the new one, whatever happens in between, power cuts included. Throws a
 * `WriteError`.
 */
export async function writeFileAtomically(file: string, text: string): Promise<void> {
  await replaceFile(file, (temporary) => writeNew(temporary, text));
}

/** Like `writeFileAtomically`, for a file that `write` writes under the name it is given. */
export async function replaceFile(
  file: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  // Each has a file of its own, so that two at the same time do not meet.
  const temporary = temporaryPath(file);
  try {
    await write(temporary);
    await rename(temporary, file);
    // The folder's entry comes last.
    await sync(dirname(file));
  } catch (error) {
    await rm(temporary, { force: true });
    throw toWriteError(file, error);
  }
}

/** What the file system or SQLite says; a fault of ours keeps its way through the code. */
export function toWriteError(file: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isOfTheDisk = 'syscall' in error || ('code' in error && error.code === 'ERR_SQLITE_ERROR');
  return isOfTheDisk ? new WriteError(file, error) : error;
}

async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Flushes a file or a folder to the disk. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
