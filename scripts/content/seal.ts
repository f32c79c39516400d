import { join } from 'node:path';

import { z } from 'zod';

import { parseDraftRecord } from '../../lib/content/commands/record-json.ts';
import { withPublications } from '../../lib/editions/publication.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { readEditorsFile } from '../../lib/content/read/editors-file.ts';
import { listReleaseFiles } from '../../lib/content/read/list-files.ts';
import { sealRecord } from '../../lib/content/commands/seal.ts';
import { writeFileAtomically } from '../../lib/content/write-file.ts';
import { env } from '../../lib/config/env.ts';
import { complain, toShownPath } from './shown.ts';
import { createCommand, readOptions } from './command.ts';
import { UsageError } from './usage-error.ts';

import type { Command } from 'commander';
import type { Publication } from '../../lib/editions/publication.ts';

const optionsSchema = z.object({ all: z.boolean().default(false) });

export const sealCommand = createCommand(
  'seal',
  'write the hash of each text that is not published yet into its record',
  ['content/releases/2015/2015-02-01-example.json', '--all'],
)
  .argument('[files...]')
  .option('--all', 'every file of a release')
  .action(async (files: readonly string[], _, command: Command) => {
    process.exitCode = await seal(files, readOptions(optionsSchema, command));
  });

/** Seals each file by itself: what is wrong with one keeps none of the others from its seal. */
async function seal(
  given: readonly string[],
  { all }: z.output<typeof optionsSchema>,
): Promise<number> {
  if (all === given.length > 0) throw new UsageError('Give FILEs, or --all.');
  const files = all
    ? (await listReleaseFiles(env.contentDir)).map((file) =>
        toShownPath(join(env.contentDir, file)),
      )
    : given;
  const now = new Date();
  const sealed = await withPublications({ ...env, storage: editionStorage, now }, async (find) => {
    let code = 0;
    for (const file of files) code = Math.max(code, await sealFile(file, find, now));
    return code;
  });
  return sealed.ok ? sealed.value : complain(toShownPath(env.contentDir), sealed.error);
}

async function sealFile(
  file: string,
  find: (slug: string) => Publication,
  now: Date,
): Promise<number> {
  const bytes = await readEditorsFile(file);
  if (!bytes.ok) return complain(file, bytes.error);
  const draft = parseDraftRecord(bytes.value);
  if (!draft.ok) return complain(file, draft.error);
  const result = sealRecord(bytes.value, find(draft.value.slug).last, now);
  if (!result.ok) return complain(file, result.error);

  const { text, sealed, added } = result.value;
  if (sealed.length + added.length > 0) await writeFileAtomically(file, text);
  const done = [
    ...(sealed.length > 0 ? [`sealed ${sealed.join(', ')}`] : []),
    ...(added.length > 0 ? [`wrote addedAt of ${added.join(', ')}`] : []),
  ];
  console.log(`${file}: ${done.length > 0 ? done.join(', ') : 'is sealed already'}`);
  return 0;
}
