import { join } from 'node:path';

import { fail, ok } from '../base/result.ts';
import { checkContent } from '../content/check-content.ts';
import { changeStatus } from '../content/commands/change-status.ts';
import { sealRecord } from '../content/commands/seal.ts';
import { findFourEyesFault, readAuthorship } from '../content/four-eyes.ts';
import { readEditorsFile } from '../content/read/editors-file.ts';
import { findReleaseFile } from '../content/read/list-files.ts';
import { writeFileAtomically } from '../content/write-file.ts';
import { withPublications } from '../editions/publication.ts';
import { editionStorage } from './edition-storage.ts';

import type { StatusChange } from '../content/commands/change-status.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type { Release } from '../model/release.ts';
import type { Result } from '../base/result.ts';

export type LifeOptions = {
  contentDir: string;
  dataDir: string;
  now: Date;
  /** Everything is looked at, and nothing written. */
  isDryRun: boolean;
};

export type ChangedStatus = {
  slug: string;
  /** In the content folder. */
  file: string;
  from: Release['status'];
  to: StatusChange['to'];
  /** Texts that were sealed with it. */
  sealed: readonly Language[];
  /** Warnings about the record as it is now. */
  warnings: readonly Diagnostic[];
};

/** A sentence about a slug or a file, or what `check` says of the record as it would be. */
export type LifeFault =
  { subject: string; message: string } | { file: string; errors: readonly Diagnostic[] };

/**
 * Gives a release another status: seals its texts, checks the record as it would be, and only then writes the file. What
 * readers see changes with the next build.
 */
export async function setStatus(
  slug: string,
  change: StatusChange,
  { contentDir, dataDir, now, isDryRun }: LifeOptions,
): Promise<Result<ChangedStatus, LifeFault>> {
  const file = await findReleaseFile(contentDir, slug);
  if (file === null) return fail({ subject: slug, message: 'has no file in the record' });
  const path = join(contentDir, file);
  const refuse = (message: string) => fail({ subject: path, message });

  const bytes = await readEditorsFile(path);
  if (!bytes.ok) return refuse(bytes.error);
  const changed = changeStatus(bytes.value, change, now);
  if (!changed.ok) return refuse(changed.error);
  const { text: unsealed, from } = changed.value;
  const sealed = await seal(slug, Buffer.from(unsealed), { contentDir, dataDir, now });
  if (!sealed.ok) return refuse(sealed.error);
  const { text } = sealed.value;

  const found = await findIn(contentDir, file, text, now);
  if (found.errors.length > 0) return fail({ file: path, errors: found.errors });
  const isReleased = change.to === 'published' || change.to === 'scheduled';
  if (isReleased && found.demandsFourEyes) {
    const fault = findFourEyesFault(await readAuthorship(path));
    if (fault !== null) return refuse(fault);
  }
  if (!isDryRun) {
    // The check may take seconds, and others edit meanwhile.
    const again = await readEditorsFile(path);
    if (!again.ok || Buffer.compare(again.value, bytes.value) !== 0) {
      return refuse('was changed meanwhile, and nothing was written: run this again');
    }
    await writeFileAtomically(path, text);
  }
  return ok({
    ...{ slug, file, from, to: change.to },
    ...{ sealed: sealed.value.sealed, warnings: found.warnings },
  });
}

/** Fails with a sentence when the ledger is damaged, or a text differs from what readers have seen. */
async function seal(
  slug: string,
  bytes: Uint8Array,
  folders: Pick<LifeOptions, 'contentDir' | 'dataDir' | 'now'>,
) {
  const sealed = await withPublications({ ...folders, storage: editionStorage }, (find) =>
    Promise.resolve(sealRecord(bytes, find(slug).last, folders.now)),
  );
  return sealed.ok ? sealed.value : sealed;
}

/** What is wrong with one file if it were so; other files are for `check`. */
async function findIn(contentDir: string, file: string, text: string, now: Date) {
  const replaced = new Map([[file, Buffer.from(text)]]);
  const { content, diagnostics } = await checkContent(contentDir, { now, replaced });
  const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
  return {
    demandsFourEyes: content.site?.record.fourEyes === true,
    errors: own.filter(({ severity }) => severity === 'error'),
    warnings: own.filter(({ severity }) => severity === 'warning'),
  };
}
