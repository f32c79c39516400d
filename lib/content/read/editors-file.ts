import { readFile } from 'node:fs/promises';

import { fail, ok } from '../../base/result.ts';

import type { Result } from '../../base/result.ts';

/** Bytes of a file that an editor has named, or a sentence about it. */
export async function readEditorsFile(path: string): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fail('there is no such file');
    if (error.code === 'EISDIR') return fail('is a folder: name a file');
    return fail(`cannot be read (${error.message})`);
  }
}
