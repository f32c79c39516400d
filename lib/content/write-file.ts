import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A name in the same folder for a file in the making; the dot keeps it out of the record. */
export function temporaryPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.${randomUUID()}.tmp`);
}

/** Readers see the old text or the new one, whatever happens in between, power cuts included. */
export async function writeFileAtomically(file: string, text: string): Promise<void> {
  const temporary = temporaryPath(file);
  try {
    await writeNew(temporary, text);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await moveIntoPlace(temporary, file);
}

async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renames a finished file, and makes the folder's entry last. The temporary file never stays. */
export async function moveIntoPlace(temporary: string, file: string): Promise<void> {
  try {
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await sync(dirname(file));
}

/** Flushes a file or a folder to the disk. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
