import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** No file of the record is near this size. */
const mostBytes = 64 * 1024 * 1024;
const patience = 60_000;

/** What git says in a folder; null: it fails, or is not there. */
export async function runGit(cwd: string, args: readonly string[]): Promise<Buffer | null> {
  const options = { cwd, maxBuffer: mostBytes, timeout: patience, encoding: 'buffer' } as const;
  try {
    return (await run('git', args, options)).stdout;
  } catch {
    return null;
  }
}
