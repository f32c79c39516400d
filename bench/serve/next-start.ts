import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { startProgram } from './programs.ts';

import type { Program } from './programs.ts';

/** The configuration of the project, but with the cache of pages that Next comes with. */
const config = (
  root: string,
) => `import config from ${JSON.stringify(join(root, 'next.config.ts'))};
const { cacheHandler, ...rest } = config;
export default rest;
`;

/** Not taken over: another configuration stands in, and nothing is to be written into the record. */
const left = new Set(['next.config.ts', 'var']);

/**
 * Bare `next start` of the same build. The portal switches Next's own cache of pages off (decision 0004), so
 * that it would render each time; the reference has it on. It answers without compressing.
 */
export async function startNext(
  folder: string,
  port: number,
  environment: Readonly<Record<string, string>>,
): Promise<Program> {
  const root = resolve('.');
  const cwd = join(folder, 'next');
  await mkdir(cwd);
  for (const name of await readdir(root)) {
    if (!left.has(name)) await symlink(join(root, name), join(cwd, name));
  }
  await writeFile(join(cwd, 'next.config.mjs'), config(root));
  return startProgram({
    command: resolve('node_modules/.bin/node'),
    arguments: ['node_modules/next/dist/bin/next', 'start', '--port', String(port)],
    cwd,
    environment: { ...environment, NODE_ENV: 'production' },
    url: `http://localhost:${port}/ru`,
  });
}

/** Fails when Next would render instead of giving out what it keeps: that would be no reference. */
export async function expectKept(url: string): Promise<void> {
  await (await fetch(url)).arrayBuffer();
  const response = await fetch(url);
  await response.arrayBuffer();
  const found = response.headers.get('x-nextjs-cache');
  if (found !== 'HIT') throw new Error(`next start does not keep ${url}: ${found ?? 'no cache'}`);
}
