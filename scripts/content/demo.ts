import { relative } from 'node:path';

import { z } from 'zod';

import { writeDemo } from '../../tooling/demo/write-demo.ts';
import { env } from '../../lib/config/env.ts';
import { UsageError, parseCommandLine } from './usage-error.ts';

const optionsSchema = z.object({
  count: z.coerce.number().int().min(1).max(999_999),
  out: z.string().min(1),
  seed: z.string().min(1).default('1'),
});

/** Synthetic records for tests of size, marked as demonstration wherever they are shown. */
export async function demo(args: readonly string[]): Promise<number> {
  const { count, out, seed } = parseOptions(args);
  const written = await writeDemo({ contentDir: env.contentDir, outDir: out, count, seed });
  if (!written.ok) {
    console.error(written.error);
    return 1;
  }
  const folder = relative(process.cwd(), out) || out;
  console.log(`${folder}: ${written.value} demonstration records of seed "${seed}"`);
  console.log(`CONTENT_DIR=${folder} DATA_DIR=… npm run content -- build serves them.`);
  return 0;
}

function parseOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseCommandLine({
    args: [...args],
    options: { count: text, out: text, seed: text },
  });
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`);
  throw new UsageError(lines.join('\n'));
}
