import { join } from 'node:path';

import { listJsonSchemas } from '../../lib/content/commands/json-schemas.ts';
import { createFolder, writeFileAtomically } from '../../lib/content/write-file.ts';
import { parseCommandLine } from './usage-error.ts';

const folder = join(import.meta.dirname, '../../schemas');

export async function schemas(args: readonly string[]): Promise<number> {
  parseCommandLine({ args: [...args] });
  await createFolder(folder);
  for (const { name, text } of listJsonSchemas()) {
    await writeFileAtomically(join(folder, name), text);
    console.log(`schemas/${name}`);
  }
  return 0;
}
