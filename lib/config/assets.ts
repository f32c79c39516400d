import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const addressSchema = z.string().startsWith('/assets/');
const manifestSchema = z.object({ main: addressSchema, text: addressSchema });

/** The script of pages without a runtime: of those that show a text, or of all others. */
export type Script = keyof z.infer<typeof manifestSchema>;

let manifest: Record<Script, string> | null = null;

/** Where the script is; its name carries the hash of its bytes. */
export function scriptSource(script: Script): string {
  manifest ??= readManifest();
  return manifest[script];
}

function readManifest() {
  const file = join(process.cwd(), 'public/assets/manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} cannot be used: run \`npm run build\`, which writes it.`, { cause });
  }
}
