import { relative } from 'node:path';

import { buildEdition } from '../../lib/content/edition/build-edition.ts';
import { env } from '../../lib/env.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { describeProblems } from './check.ts';
import { parseCommandLine } from './usage-error.ts';

export async function build(args: readonly string[]): Promise<number> {
  parseCommandLine({ args: [...args] });
  const { contentDir, dataDir } = env;
  const built = await buildEdition({ contentDir, dataDir, now: new Date(), analyser: analyse });
  if (!built.ok) {
    console.error(describeProblems(built.error.problems));
    console.error('Nothing was built: what is served stays as it is.');
    return 1;
  }
  const { editionId, file, isNew, warnings } = built.value;
  if (warnings.length > 0) console.log(describeProblems(warnings));
  console.log(`${isNew ? 'Built' : 'Unchanged:'} edition ${editionId}`);
  console.log(relative(process.cwd(), file));
  return 0;
}
