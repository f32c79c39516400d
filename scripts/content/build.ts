import { relative } from 'node:path';

import { buildEdition } from '../../lib/content/edition/build-edition.ts';
import { env } from '../../lib/env.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { describeProblems } from './check.ts';
import { fail } from '../../lib/result.ts';
import { parseCommandLine } from './usage-error.ts';

import type { BuildOptions, BuiltEdition } from '../../lib/content/edition/build-edition.ts';
import type { Result } from '../../lib/result.ts';

export async function build(args: readonly string[]): Promise<number> {
  parseCommandLine({ args: [...args] });
  const { contentDir, dataDir } = env;
  const built = await tryToBuild({ contentDir, dataDir, now: new Date(), analyser: analyse });
  if (!built.ok) {
    console.error(built.error);
    console.error('Nothing was built: what is served stays as it is.');
    return 1;
  }
  const { editionId, file, isNew, warnings } = built.value;
  if (warnings.length > 0) console.log(describeProblems(warnings));
  console.log(`${isNew ? 'Built' : 'Unchanged:'} edition ${editionId}`);
  console.log(relative(process.cwd(), file));
  return 0;
}

async function tryToBuild(options: BuildOptions): Promise<Result<BuiltEdition, string>> {
  try {
    const built = await buildEdition(options);
    return built.ok ? built : fail(describeProblems(built.error.problems));
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    return fail(
      `The edition cannot be written (${error.message}): look whether ${options.dataDir} can be written to and has room.`,
    );
  }
}

/** What the file system or SQLite says; a fault of ours keeps its way through the code. */
function isOfTheDisk(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return 'syscall' in error || ('code' in error && error.code === 'ERR_SQLITE_ERROR');
}
