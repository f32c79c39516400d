import { readFile } from 'node:fs/promises';

import { z } from 'zod';

const builtFile = '.next/required-server-files.json';
const schema = z.object({ config: z.record(z.string(), z.unknown()) });

/**
 * Has Next take the configuration that `next build` wrote down, as the server that it writes for
 * `output: 'standalone'` does. Reading next.config.ts again would take two compilers into memory for it, 40 MB
 * that a server never needs. A Next that does not know the variable reads next.config.ts, as ever. Throws when
 * nothing was built.
 */
export async function loadBuiltConfig(file = builtFile): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`${file} cannot be read: run \`npm run build\` first.`, { cause });
  });
  const { config } = schema.parse(JSON.parse(text));
  process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify(config);
}
