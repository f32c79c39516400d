import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';

import { StoreError } from '../store/store-error.ts';
import { writeFileAtomically } from '../content/write-file.ts';

/** A block is hashed in about a millisecond: other requests are answered in between. */
const blockSize = 1024 * 1024;

/** `….sqlite.sha256` beside an edition, as `sha256sum` writes it: `sha256sum -c` reads it as well. */
export function checksumPath(file: string): string {
  return `${file}.sha256`;
}

/** Records the bytes that a build has written. */
export async function writeChecksum(file: string): Promise<void> {
  await writeFileAtomically(checksumPath(file), `${await hashFile(file)}  ${basename(file)}\n`);
}

/** Throws a `StoreError` unless the bytes of an edition are those that its build recorded. */
export async function verifyChecksum(file: string): Promise<void> {
  const recorded = readChecksum(file);
  compare(file, recorded, await readOrThrow(file, () => hashFile(file)));
}

/** The same at once, for the first query of a process, when there is nobody to keep waiting. */
export function verifyChecksumNow(file: string): void {
  const recorded = readChecksum(file);
  try {
    compare(file, recorded, hashFileNow(file));
  } catch (error) {
    throw toStoreError(file, error);
  }
}

function compare(file: string, recorded: string, found: string): void {
  if (recorded === found) return;
  const message = `${file} is not what its build wrote (its SHA-256 is another one): build it again`;
  throw new StoreError('CORRUPT', message);
}

function readChecksum(file: string): string {
  const path = checksumPath(file);
  try {
    const [, sha256] = /^([0-9a-f]{64}) [ *]/u.exec(readFileSync(path, 'utf8')) ?? [];
    if (sha256 !== undefined) return sha256;
  } catch (cause) {
    throw new StoreError('UNREADABLE', `${path} cannot be read: build the edition again`, {
      cause,
    });
  }
  throw new StoreError('CORRUPT', `${path} is not a SHA-256: build the edition again`);
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  const blocks: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: blockSize });
  for await (const block of blocks) hash.update(block);
  return hash.digest('hex');
}

function hashFileNow(file: string): string {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(blockSize);
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const length = readSync(descriptor, block);
      if (length === 0) return hash.digest('hex');
      hash.update(block.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
}

async function readOrThrow<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw toStoreError(file, error);
  }
}

function toStoreError(file: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError('UNREADABLE', `${file} cannot be read (${reason}): build it again`, {
    cause: error,
  });
}
