import { mkdir, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { checkContent } from '../check-content.ts';
import { hasErrors, makeWarning } from '../problem.ts';
import { EditionFile } from '../sqlite/edition-file.ts';
import { openSqliteStore } from '../sqlite-store.ts';
import { StoreError } from '../store-error.ts';
import { moveIntoPlace, sync, temporaryPath } from '../write-file.ts';
import { fail, ok } from '../../result.ts';
import { toEdition } from './edition.ts';
import { keepNewest } from './keep-newest.ts';
import { editionFileName, readPointer, writePointer } from './pointer.ts';
import { findSilentChanges } from './silent-change.ts';
import { writeEdition } from './write-edition.ts';

import type { ContentSet } from '../record/content-set.ts';
import type { Problem } from '../problem.ts';
import type { ContentStore } from '../store.ts';
import type { Analyser } from '../types.ts';
import type { Result } from '../../result.ts';
import type { Edition } from './edition.ts';

export type BuildOptions = { contentDir: string; dataDir: string; now: Date; analyser: Analyser };

export type BuiltEdition = {
  editionId: string;
  /** Absolute when the data folder was. */
  file: string;
  /** False when the same content had been built before. */
  isNew: boolean;
  warnings: readonly Problem[];
};

export type BuildFailure = { problems: readonly Problem[] };

/**
 * Checks the content, writes an edition of it and moves the pointer to it. With any error nothing is
 * written and the edition that is served stays. Throws what the file system throws.
 */
export async function buildEdition(
  options: BuildOptions,
): Promise<Result<BuiltEdition, BuildFailure>> {
  const { contentDir, dataDir, now, analyser } = options;
  const { content, problems: found } = await checkContent(contentDir, { now });
  const { site } = content;
  // Without its site.json the folder is another one, or none: nothing was taken away from it.
  const changes = site === null ? [] : await compareWithPublished(content, options);
  const problems = [...found, ...changes];
  if (hasErrors(problems) || site === null) return fail({ problems });

  const edition = toEdition(content, site.record);
  const pointer = {
    editionId: edition.id,
    file: editionFileName(edition.id),
    builtAt: now.toISOString(),
  };
  const file = join(dataDir, pointer.file);
  await mkdir(dirname(file), { recursive: true });

  const isNew = !isUsable(file, edition.id);
  if (isNew) await writeFile(file, edition, analyser);
  // The age of a file is the time of its last build: what was built again is not the oldest.
  await utimes(file, now, now);
  await writePointer(dataDir, pointer);
  await keepNewest(dirname(file), basename(file), now);
  return ok({ editionId: edition.id, file, isNew, warnings: problems });
}

async function writeFile(file: string, edition: Edition, analyser: Analyser): Promise<void> {
  // Each build writes a file of its own, so that two at the same time do not meet.
  const temporary = temporaryPath(file);
  try {
    writeEdition(temporary, edition, analyser);
    await sync(temporary);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await moveIntoPlace(temporary, file);
}

async function compareWithPublished(
  content: ContentSet,
  { dataDir, now, analyser }: BuildOptions,
): Promise<readonly Problem[]> {
  const pointer = readPointer(dataDir);
  if (!pointer.ok) return pointer.error.code === 'NO_EDITION' ? [] : [notCompared(pointer.error)];
  let store: ContentStore | null = null;
  try {
    const published = openSqliteStore(join(dataDir, pointer.value.file), {
      analyser,
      now: () => now.getTime(),
    });
    store = published;
    return await findSilentChanges(content, {
      now,
      slugs: (await published.shownHashes()).keys(),
      findRelease: (slug) => published.findRelease(slug),
    });
  } catch (error) {
    if (error instanceof StoreError) return [notCompared(error)];
    throw error;
  } finally {
    store?.close();
  }
}

/** A broken edition must not keep its successor from being built. */
function notCompared({ message }: StoreError): Problem {
  const text = `could not be compared with what is published (${message})`;
  return makeWarning(
    '.',
    [],
    text,
    'look through the changes of published texts since the last build',
  );
}

function isUsable(path: string, editionId: string): boolean {
  let file: EditionFile | null = null;
  try {
    file = new EditionFile(path);
    return file.editionId === editionId && file.findDamage() === null;
  } catch (error) {
    // Not there, or broken: it is written anew.
    if (error instanceof StoreError) return false;
    throw error;
  } finally {
    file?.close();
  }
}
