import { join } from 'node:path';

import { z } from 'zod';

import { compareEditions } from '../../lib/editions/compare-editions.ts';
import { env } from '../../lib/config/env.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { createCommand, readOptions } from './command.ts';
import { findEdition, readEditions } from './editions.ts';

import type { Command } from 'commander';
import type { EditionDifference, ReleaseDifference } from '../../lib/editions/compare-editions.ts';

const optionsSchema = z.object({ json: z.boolean().default(false) });

export const diffCommand = createCommand('diff', 'which releases differ between two editions', [
  '3fa85f64 9be21c07',
  '3fa85f64',
])
  .argument('<before>', 'the first digits of the id of an edition: `rollback` lists them')
  .argument('[after]', 'the same of another one; left out: the edition that is served')
  .option('--json', 'say it as JSON')
  .action(async (before: string, after: string | undefined, _, command: Command) => {
    process.exitCode = await diff(before, after, readOptions(optionsSchema, command));
  });

async function diff(
  before: string,
  after: string | undefined,
  { json }: z.output<typeof optionsSchema>,
): Promise<number> {
  const { editions, served } = await readEditions();
  const other = after ?? served;
  if (other === null) return complain('No edition is served: name two.');
  const [left, right] = [findEdition(editions, before), findEdition(editions, other)];
  if (!left.ok) return complain(left.error);
  if (!right.ok) return complain(right.error);
  const opened = [left.value, right.value].map(({ file }) =>
    editionStorage.open(join(env.dataDir, file)),
  );
  try {
    const [first, second] = opened.map((edition) => edition.records());
    if (!first || !second) throw new TypeError('Two editions were opened.');
    const difference = compareEditions(first, second);
    console.log(json ? JSON.stringify(difference) : describe(difference));
  } finally {
    for (const edition of opened) edition.close();
  }
  return 0;
}

function complain(message: string): number {
  console.error(message);
  return 1;
}

function describe({ added, removed, changed }: EditionDifference): string {
  const lines = [
    ...added.map((slug) => `+ ${slug}`),
    ...removed.map((slug) => `- ${slug}`),
    ...changed.map((difference) => `~ ${difference.slug}  ${describeChange(difference)}`),
  ];
  return lines.length > 0 ? lines.join('\n') : 'No release differs.';
}

function describeChange({ status, texts, said }: ReleaseDifference): string {
  const parts = [
    ...(status ? [`${status.before} → ${status.after}`] : []),
    ...(texts.length > 0 ? [`text: ${texts.join(', ')}`] : []),
    ...(said.length > 0 ? [`said of it: ${said.join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'terms, links or old addresses';
}
