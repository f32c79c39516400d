import { createHash } from 'node:crypto';
import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { buildEdition } from '../../lib/content/edition/build-edition.ts';
import { formatProblems } from '../../lib/content/problem.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { startWatcher } from './watcher.ts';

import type { Watcher } from './watcher.ts';
import type { Logger } from 'pino';

type ContentWatchOptions = { contentDir: string; dataDir: string; log: Logger };

/**
 * `--watch`: builds an edition when a content file has changed. Names, sizes and times are compared, since
 * file events are lost on network and container file systems. A broken edit leaves what is served alone.
 */
export function watchContent({ contentDir, dataDir, log }: ContentWatchOptions): Watcher {
  let seen: string | null = null;
  let problem: string | null = null;

  return startWatcher({
    name: 'content',
    interval: 1000,
    log,
    look: async () => {
      const current = await fingerprint(contentDir);
      if (current === seen) return problem;
      const built = await buildEdition({ contentDir, dataDir, now: new Date(), analyser: analyse });
      problem = built.ok
        ? null
        : `not published.\n${formatProblems(built.error.problems, contentDir)}`;
      seen = current;
      return problem;
    },
  });
}

async function fingerprint(folder: string): Promise<string> {
  const files: string[] = [];
  for await (const file of glob('**/*.json', { cwd: folder })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(join(folder, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
