import { basename, dirname } from 'node:path';

import { runGit } from '../git.ts';

/** No text was changed more often. */
const mostCommits = 1000;

/**
 * A file as commits have it, the newest first; nothing where there is no git, no repository or no commit of
 * it. What was staged or saved only is not among them.
 */
export async function* listCommittedVersions(path: string): AsyncGenerator<Buffer, void> {
  const [cwd, name] = [dirname(path), basename(path)];
  const format = ['--format=%H', `--max-count=${mostCommits}`];
  const log = await runGit(cwd, ['log', '--full-history', ...format, '--', name]);
  for (const commit of log?.toString().split('\n').filter(Boolean) ?? []) {
    // A commit that removed the file does not have it.
    const version = await runGit(cwd, ['show', `${commit}:./${name}`]);
    if (version !== null) yield version;
  }
}
