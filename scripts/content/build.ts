import { join, relative } from 'node:path';

import { buildEdition } from '../../lib/editions/build-edition.ts';
import { countNoun, hasErrors } from '../../lib/content/diagnostic.ts';
import { WriteError } from '../../lib/content/write-file.ts';
import { env } from '../../lib/config/env.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { describeDiagnostics } from './check.ts';
import { fail } from '../../lib/base/result.ts';
import { toShownPath } from './shown.ts';
import { createCommand } from './command.ts';

import type { BuildOptions, BuiltEdition } from '../../lib/editions/build-edition.ts';
import type { Result } from '../../lib/base/result.ts';

export const buildCommand = createCommand(
  'build',
  'check, write an edition of what is whole, record it in published.jsonl and serve it from now on',
  [''],
).action(async () => {
  process.exitCode = await build();
});

async function build(): Promise<number> {
  const { contentDir, dataDir } = env;
  const built = await tryToBuild({ contentDir, dataDir, now: new Date(), storage: editionStorage });
  if (!built.ok) {
    console.error(built.error);
    console.error('Nothing was built: what is served stays as it is.');
    return 1;
  }
  const { editionId, file, isNew, diagnostics, kept, leftOut, recorded } = built.value;
  if (diagnostics.length > 0) console.log(describeDiagnostics(diagnostics));
  tellFiles('Held back: it stays as it was last published', kept);
  tellFiles('Left out: it was never published', leftOut);
  if (recorded > 0)
    console.log(`published.jsonl: ${countNoun(recorded, 'new line')}; commit the file`);
  console.log(`${isNew ? 'Built' : 'Unchanged:'} edition ${editionId}`);
  console.log(relative(process.cwd(), file));
  return hasErrors(diagnostics) ? 1 : 0;
}

async function tryToBuild(options: BuildOptions): Promise<Result<BuiltEdition, string>> {
  try {
    const built = await buildEdition(options);
    return built.ok ? built : fail(describeDiagnostics(built.error.diagnostics));
  } catch (error) {
    if (error instanceof WriteError) return fail(error.message);
    throw error;
  }
}

function tellFiles(what: string, files: readonly string[]): void {
  for (const file of files) console.error(`${what}: ${toShownPath(join(env.contentDir, file))}`);
}
