import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const manifestSchema = z.object({ enhance: z.string().startsWith('/assets/') });

let source: string | null = null;

/** Where the one script of pages without a runtime is; its name carries the hash of its bytes. */
export function enhanceSource(): string {
  source ??= readManifest().enhance;
  return source;
}

function readManifest() {
  const file = join(process.cwd(), 'public/assets/manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} cannot be used: run \`npm run build\`, which writes it.`, { cause });
  }
}
