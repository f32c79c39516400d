import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { buildEdition } from '../../../lib/editions/build-edition.ts';
import { formatDiagnostics, hasErrors } from '../../../lib/content/diagnostic.ts';
import { editionStorage } from '../../../lib/services/edition-storage.ts';
import { makeFolder, writeRecord } from '../../factories/write-content.ts';
import { startServer } from './server.ts';

import type { Release } from '../../../lib/model/release.ts';
import type { RunningServer, ServerOptions } from './server.ts';

type OpenOptions = {
  /** Records besides those of the project. */
  releases?: readonly { file: string; record: Release }[];
  /** Fills the content folder with something else than the project's content. */
  fill?: (contentDir: string) => Promise<unknown>;
};

/** Content in a folder of its own, and a server over it. */
export async function openPortal({ releases = [], fill }: OpenOptions = {}) {
  const folder = await makeFolder();
  const contentDir = join(folder, 'content');
  const dataDir = join(folder, 'var');
  let server: RunningServer | null = null;

  if (fill) await fill(contentDir);
  else await cp('content', contentDir, { recursive: true });
  for (const { file, record } of releases) await writeRecord(contentDir, file, record);

  return {
    contentDir,
    dataDir,
    /** Publishes what the folder holds; throws what an editor would read. */
    async publish() {
      const now = new Date();
      const built = await buildEdition({ contentDir, dataDir, now, storage: editionStorage });
      const { diagnostics } = built.ok ? built.value : built.error;
      if (!built.ok || hasErrors(diagnostics)) throw new Error(formatDiagnostics(diagnostics));
    },
    async start(
      args: readonly string[] = [],
      options: Omit<ServerOptions, 'args' | 'contentDir' | 'dataDir'> = {},
    ) {
      server = await startServer({ ...options, contentDir, dataDir, args });
      return server;
    },
    async stop() {
      await server?.stop();
      server = null;
    },
    async remove() {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
