import { mkdir, readdir, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

import { fail, ok } from '../../lib/base/result.ts';
import { hasErrors } from '../../lib/content/diagnostic.ts';
import { readContent } from '../../lib/content/read-content.ts';
import { toMoscowDay } from '../../lib/model/moscow-day.ts';
import { createFolder, temporaryPath, toWriteError } from '../../lib/content/write-file.ts';
import { makeDemoRelease } from './make-demo-release.ts';

import type { Result } from '../../lib/base/result.ts';
import type { ContentSet } from '../../lib/content/content-set.ts';

export type DemoRequest = {
  /** Where bodies and the site are copied from; nothing is ever written there. */
  contentDir: string;
  /** Absent or empty. */
  outDir: string;
  count: number;
  /** The same seed makes the same bytes. */
  seed: string;
};

type DemoFile = { path: string; record: unknown };

/** Open files at a time. */
const batchSize = 64;

/**
 * Writes a content folder of synthetic records, whole or not at all. The failure is a sentence about
 * `outDir` or the content folder; throws what the file system throws.
 */
export async function writeDemo(request: DemoRequest): Promise<Result<number, string>> {
  const { contentDir, count } = request;
  const outDir = resolve(request.outDir);
  const refusal = await findRefusal(outDir, contentDir);
  if (refusal !== null) return fail(refusal);
  const { content, diagnostics } = await readContent(contentDir);
  if (hasErrors(diagnostics) || content.site === null || content.bodies.length === 0) {
    return fail(`${contentDir} has errors: run \`npm run content -- check\``);
  }

  const temporary = temporaryPath(outDir);
  await createFolder(temporary);
  try {
    await writeFiles(temporary, listFrame(content));
    await writeFiles(temporary, listReleases(content, request));
    await removeEmpty(outDir);
    await rename(temporary, outDir);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw toWriteError(outDir, error);
  }
  return ok(count);
}

/** Why nothing may be written there; null: it may. */
async function findRefusal(outDir: string, contentDir: string): Promise<string | null> {
  const [target, record] = await Promise.all([toRealPath(outDir), toRealPath(resolve(contentDir))]);
  if (target === record || target.startsWith(record + sep)) {
    return `${outDir} lies in the content folder: demonstration data never does; choose another folder`;
  }
  try {
    const names = await readdir(outDir);
    return names.length === 0
      ? null
      : `${outDir} is not empty: choose a folder that does not exist`;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    if (isSystemError(error, 'ENOTDIR')) return `${outDir} is not a folder: choose another name`;
    throw error;
  }
}

/** Follows links as far as the path exists, so that a link into the content folder is seen through. */
async function toRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (!isSystemError(error, 'ENOENT') || parent === path) throw error;
    return join(await toRealPath(parent), basename(path));
  }
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
}

/** The bodies as they are, and the site with its mark. */
function* listFrame({ site, bodies }: ContentSet): Generator<DemoFile> {
  yield {
    path: 'site.json',
    record: { ...withoutSchema(site?.record ?? {}), demonstration: true },
  };
  for (const { file, record } of bodies) yield { path: file, record: withoutSchema(record) };
}

/** The relative path of a schema would lead nowhere. */
function withoutSchema({ $schema: _, ...record }: { $schema?: string | undefined }) {
  return record;
}

function* listReleases(content: ContentSet, { seed, count }: DemoRequest): Generator<DemoFile> {
  const menu = content.site?.record.menu ?? [];
  const bodies = content.bodies
    .map(({ record }) => record)
    .sort((left, right) => menu.indexOf(left.id) - menu.indexOf(right.id));
  for (let number = 1; number <= count; number += 1) {
    const record = makeDemoRelease(seed, number, bodies);
    const year = toMoscowDay(record.publishedAt).slice(0, 4);
    yield { path: `releases/${year}/${record.slug}.json`, record };
  }
}

async function writeFiles(folder: string, files: Generator<DemoFile>): Promise<void> {
  const made = new Set<string>();
  let batch: Promise<void>[] = [];
  for (const { path, record } of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    batch.push(writeFile(file, `${JSON.stringify(record, null, 2)}\n`));
    if (batch.length < batchSize) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
