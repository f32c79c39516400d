import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { fail, ok } from '../base/result.ts';
import { StoreError } from '../store/store-error.ts';
import { writeFileAtomically } from '../content/write-file.ts';

import type { Result } from '../base/result.ts';
import type { Diagnostic } from '../content/diagnostic.ts';

/** A file in whose place the record stands as it was last published. */
const heldBackSchema = z.strictObject({
  /** Relative to the content folder. */
  file: z.string().max(1000),
  problem: z.string().max(1000),
  remedy: z.string().max(1000),
});
export type HeldBack = z.infer<typeof heldBackSchema>;

const mostHeldBack = 100;

/** Shortened to what a pointer holds; the command that builds says everything. */
export function toHeldBack({
  kept,
  diagnostics,
}: {
  kept: readonly string[];
  diagnostics: readonly Diagnostic[];
}): Pick<Pointer, 'heldBack'> {
  if (kept.length === 0) return {};
  const heldBack = kept.slice(0, mostHeldBack).map((file) => {
    const found = diagnostics.find((diagnostic) => diagnostic.file === file);
    const where = found === undefined || found.path === '' ? '' : `${found.path}: `;
    const problem = `${where}${found?.message ?? 'cannot be used'}`;
    const remedy = found?.fix ?? 'run `npm run content -- check`';
    return {
      file: file.slice(-1000),
      problem: problem.slice(0, 1000),
      remedy: remedy.slice(0, 1000),
    };
  });
  return { heldBack };
}

const pointerSchema = z.strictObject({
  editionId: z.string().regex(/^[0-9a-f]{64}$/u),
  /** Relative to the data folder. */
  file: z.string().regex(/^editions\/[0-9a-f]{16}\.sqlite$/u),
  builtAt: z.iso.datetime(),
  heldBack: z.array(heldBackSchema).max(mostHeldBack).optional(),
});
export type Pointer = z.infer<typeof pointerSchema>;

/** `var/current.json`: which edition is served. */
export function pointerPath(dataDir: string): string {
  return join(dataDir, 'current.json');
}

/** `editions/<first 16 digits of the id>.sqlite`, relative to the data folder. */
export function editionFileName(editionId: string): string {
  return `editions/${editionId.slice(0, 16)}.sqlite`;
}

/** Reads which edition is served; fails with NO_EDITION, UNREADABLE or CORRUPT and what to do. */
export function readPointer(dataDir: string): Result<Pointer, StoreError> {
  const path = pointerPath(dataDir);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    return fail(toStoreError(path, cause));
  }
  const parsed = pointerSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(new StoreError('CORRUPT', `${path} is not a pointer to an edition: ${rebuild}`));
}

/** Moves the pointer; a reader sees the old one or the new one. */
export async function writePointer(dataDir: string, pointer: Pointer): Promise<void> {
  await writeFileAtomically(pointerPath(dataDir), `${JSON.stringify(pointer, null, 2)}\n`);
}

const rebuild = 'run `npm run content -- build`';

function toStoreError(path: string, cause: unknown): StoreError {
  if (cause instanceof SyntaxError) {
    return new StoreError('CORRUPT', `${path} is not JSON: ${rebuild}`, { cause });
  }
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return isMissing
    ? new StoreError('NO_EDITION', `There is no edition yet (${path}): ${rebuild}`, { cause })
    : new StoreError('UNREADABLE', `${path} cannot be read: check its permissions`, { cause });
}
