import { relative } from 'node:path';

import { z } from 'zod';

import { writeDemo } from '../../tooling/demo/write-demo.ts';
import { env } from '../../lib/config/env.ts';
import { createCommand, readOptions } from './command.ts';

import type { Command } from 'commander';

const optionsSchema = z.object({
  count: z.coerce.number().int().min(1).max(999_999),
  out: z.string().min(1),
  seed: z.string().min(1).default('1'),
});

export const demoCommand = createCommand(
  'demo',
  'write synthetic records into a new folder, never into the record',
  ['--count 1000 --out /tmp/demo'],
)
  .option('--count <number>', 'how many')
  .option('--out <folder>', 'where; it does not exist yet')
  .option('--seed <text>', 'the same seed gives the same records', '1')
  .action(async (_, command: Command) => {
    process.exitCode = await demo(readOptions(optionsSchema, command));
  });

/** Synthetic records for tests of size, marked as demonstration wherever they are shown. */
async function demo({ count, out, seed }: z.output<typeof optionsSchema>): Promise<number> {
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
