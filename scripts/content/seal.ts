import { join } from 'node:path';

import { parseDraftRecord } from '../../lib/content/commands/record-json.ts';
import { withPublications } from '../../lib/editions/publication.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { readEditorsFile } from '../../lib/content/read/editors-file.ts';
import { listReleaseFiles } from '../../lib/content/read/list-files.ts';
import { sealRecord } from '../../lib/content/commands/seal.ts';
import { writeFileAtomically } from '../../lib/content/write-file.ts';
import { env } from '../../lib/config/env.ts';
import { complain, toShownPath } from './shown.ts';
import { UsageError, parseCommandLine } from './usage-error.ts';

import type { Publication } from '../../lib/editions/publication.ts';

/** Seals each file by itself: what is wrong with one keeps none of the others from its seal. */
export async function seal(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine({
    args: [...args],
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  if (values.all === positionals.length > 0) throw new UsageError('Give FILEs, or --all.');
  const files = values.all
    ? (await listReleaseFiles(env.contentDir)).map((file) =>
        toShownPath(join(env.contentDir, file)),
      )
    : positionals;
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
