import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { listJsonSchemas } from '../../lib/content/editing/json-schemas.ts';
import { writeFileAtomically } from '../../lib/content/write-file.ts';
import { parseCommandLine } from './usage-error.ts';

const folder = join(import.meta.dirname, '../../schemas');

export async function schemas(args: readonly string[]): Promise<number> {
  parseCommandLine({ args: [...args] });
  await mkdir(folder, { recursive: true });
  for (const { name, text } of listJsonSchemas()) {
    await writeFileAtomically(join(folder, name), text);
    console.log(`schemas/${name}`);
  }
  return 0;
}
