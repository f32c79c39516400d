import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** No file of the record is near this size, and no text was changed more often. */
const [mostBytes, mostCommits] = [64 * 1024 * 1024, 1000];

/**
 * A file as commits have it, the newest first; nothing where there is no git, no repository or no commit of
 * it. What was staged or saved only is not among them.
 */
export async function* listCommittedVersions(path: string): AsyncGenerator<Buffer, void> {
  const [cwd, name] = [dirname(path), basename(path)];
  const options = { cwd, maxBuffer: mostBytes, timeout: 60_000 };
  const format = ['--format=%H', `--max-count=${mostCommits}`];
  const log = await tryTo(run('git', ['log', '--full-history', ...format, '--', name], options));
  for (const commit of log?.stdout.split('\n').filter(Boolean) ?? []) {
    const shown = run('git', ['show', `${commit}:./${name}`], { ...options, encoding: 'buffer' });
    // A commit that removed the file does not have it.
    const version = await tryTo(shown);
    if (version !== null) yield version.stdout;
  }
}

/** Git that fails, or is not there, knows nothing. */
async function tryTo<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch {
    return null;
  }
}
