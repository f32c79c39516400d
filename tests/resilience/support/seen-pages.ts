import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { languages } from '../../../lib/model/languages.ts';
import { documentPaths, paths } from '../../../lib/routes/paths.ts';

import type { RunningServer } from '../../e2e/support/server.ts';

export const slug = '2015-01-25-lavrov-kerry-call';

/** What readers have seen before something breaks. */
export const seenPaths: readonly string[] = languages.flatMap((language) => [
  paths.home(language),
  paths.release(language, slug),
  paths.parallel(language, slug),
  paths.releases(language),
  paths.body(language, 'mfa'),
  documentPaths.feed(paths.home(language), 'rss'),
]);

export type Answer = { status: number; text: string; age: string | null };

export async function read(url: string): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', headers: { Connection: 'close' } });
  return { status: response.status, text: await response.text(), age: response.headers.get('age') };
}

/** Every path with what is answered there. */
export async function readAll(url: string, all = seenPaths): Promise<ReadonlyMap<string, string>> {
  const entries = all.map(async (path) => {
    const { status, text } = await read(url + path);
    return [path, `${status}\n${text}`] as const;
  });
  return new Map(await Promise.all(entries));
}

const readinessSchema = z.object({
  status: z.string(),
  edition: z.string().nullable(),
  problems: z.array(z.string()),
});

/** What the operator is told. */
export async function readReadiness({ operatorUrl }: RunningServer) {
  return readinessSchema.parse(JSON.parse((await read(`${operatorUrl}/readyz`)).text));
}

export const pointerOf = (dataDir: string) => join(dataDir, 'current.json');

const pointerSchema = z.object({ editionId: z.string(), file: z.string(), builtAt: z.string() });

/** The file of the edition that the pointer names. */
export async function findEditionFile(dataDir: string): Promise<string> {
  const { file } = pointerSchema.parse(JSON.parse(await readFile(pointerOf(dataDir), 'utf8')));
  return join(dataDir, file);
}

export async function pointTo(dataDir: string, editionId: string): Promise<void> {
  const file = `editions/${editionId.slice(0, 16)}.sqlite`;
  const pointer = { editionId, file, builtAt: new Date().toISOString() };
  await writeFile(pointerOf(dataDir), JSON.stringify(pointer));
}

/** Everything below a folder, to see that nothing is left behind. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}
