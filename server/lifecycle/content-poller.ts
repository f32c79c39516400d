import { createHash } from 'node:crypto';
import { glob, lstat } from 'node:fs/promises';
import { join } from 'node:path';

import { buildEdition } from '../../lib/editions/build-edition.ts';
import { ledgerName } from '../../lib/content/ledger/ledger-file.ts';
import { formatDiagnostics } from '../../lib/content/diagnostic.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { startPoller } from './poller.ts';

import type { Poller } from './poller.ts';
import type { Logger } from 'pino';

type ContentPollerOptions = { contentDir: string; dataDir: string; log: Logger };

/**
 * `--watch`: builds an edition when a content file has changed. Names, sizes and times are compared, since
 * file events are lost on network and container file systems. A broken edit leaves what is served alone, and
 * does not stop the others; what the edition shows in its place is said by the poller of the edition.
 */
export function startContentPoller({ contentDir, dataDir, log }: ContentPollerOptions): Poller {
  let seen: string | null = null;
  let problem: string | null = null;

  return startPoller({
    name: 'content',
    interval: 1000,
    log,
    poll: async () => {
      const records = await fingerprint(contentDir, '**/*.json');
      const fingerprintAll = async () => `${records} ${await fingerprint(contentDir, ledgerName)}`;
      if ((await fingerprintAll()) === seen) return problem;
      const built = await buildEdition({
        contentDir,
        dataDir,
        now: new Date(),
        storage: editionStorage,
      });
      problem = built.ok
        ? null
        : `not published.\n${formatDiagnostics(built.error.diagnostics, contentDir)}`;
      if (built.ok && built.value.diagnostics.length > 0) {
        log.warn(`content: ${formatDiagnostics(built.value.diagnostics, contentDir)}`);
      }
      // What the build itself has added to the ledger is no edit.
      seen = await fingerprintAll();
      return problem;
    },
  });
}

async function fingerprint(folder: string, pattern: string): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\0${await readState(join(folder, file))}\n`);
  return hash.digest('hex');
}

/** A link that leads nowhere, as some editors make while they edit, has a state; what has just gone has none. */
async function readState(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await lstat(path);
    return `${size}\0${mtimeMs}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
