import { rm } from 'node:fs/promises';

import { afterAll } from 'vitest';

import { makeFolder } from './write-content.ts';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A temporary folder for unit and contract tests: it is gone after the test file. */
export async function makeOwnFolder(): Promise<string> {
  const folder = await makeFolder();
  folders.push(folder);
  return folder;
}
