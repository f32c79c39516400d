import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { checksumPath } from './checksum.ts';

const storedEditions = 3;
const anHour = 60 * 60 * 1000;

/**
 * Removes all but the newest editions, never `current`, and what builds that broke off have left. Another
 * build may do the same at the same time: a file that is gone already is no failure.
 */
export async function keepNewest(editionsDir: string, current: string, now: Date): Promise<void> {
  const names = await readdir(editionsDir);
  const files = await Promise.all(names.map((name) => readAge(editionsDir, name)));
  const known = files.filter((file) => file !== null);

  const editions = known
    .filter(({ name }) => name.endsWith('.sqlite') && name !== current)
    .toSorted((left, right) => right.mtimeMs - left.mtimeMs)
    .slice(storedEditions - 1);
  const leftovers = known.filter(
    ({ name, mtimeMs }) => name.endsWith('.tmp') && mtimeMs < now.getTime() - anHour,
  );
  const checksums = editions.map(({ name }) => checksumPath(name));
  const old = [...editions, ...leftovers].map(({ name }) => name);
  await Promise.all(
    [...old, ...checksums].map((name) => rm(join(editionsDir, name), { force: true })),
  );
}

async function readAge(folder: string, name: string) {
  try {
    const { mtimeMs } = await stat(join(folder, name));
    return { name, mtimeMs };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
