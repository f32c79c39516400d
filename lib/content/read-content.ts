import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { fileKindOf, fileKinds } from './content-set.ts';
import { createError, toWarning } from './diagnostic.ts';
import { listFiles } from './read/list-files.ts';
import { parseJsonFile } from './read/parse-json.ts';
import { toDiagnostics } from './read/zod-diagnostics.ts';
import { draftNameSchema } from '../model/release.ts';
import { fail, ok } from '../base/result.ts';

import type { z } from 'zod';
import type { ContentSet, Sourced } from './content-set.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Result } from '../base/result.ts';

type Draft = {
  [Key in keyof ContentSet]: ContentSet[Key] extends readonly (infer Member)[]
    ? Member[]
    : ContentSet[Key];
};

/** Open files at a time; more would only meet the limit of the system. */
const batchSize = 64;

const mebibyte = 1024 * 1024;
const largestFile = 16 * mebibyte;

/** Files of a content folder that are read from here instead, by their path in it. */
export type ReplacedFiles = ReadonlyMap<string, Uint8Array>;

/** Reads a content folder and collects every problem; what is whole is in `content`, whatever else is not. */
export async function readContent(
  contentDir: string,
  replaced: ReplacedFiles = new Map(),
): Promise<{ content: ContentSet; diagnostics: readonly Diagnostic[] }> {
  const { files, diagnostics } = await listFiles(contentDir);
  const content: Draft = {
    site: null,
    redirects: null,
    bodies: [],
    terms: [],
    releases: [],
    drafts: [],
    broken: [],
  };

  for (let start = 0; start < files.length; start += batchSize) {
    const batch = files.slice(start, start + batchSize);
    const contents = await Promise.all(batch.map((file) => readFileOf(contentDir, file, replaced)));
    for (const [index, file] of batch.entries()) {
      const found = addFile(content, file, contents[index] ?? fail('was not read'));
      if (found.length > 0) content.broken.push(file);
      diagnostics.push(...found);
    }
  }
  if (!files.includes('site.json')) {
    diagnostics.push(
      createError(
        'site.json',
        [],
        'is missing',
        'write it: name, title, description, independence, menu',
      ),
    );
  }
  return { content, diagnostics };
}

async function readFileOf(contentDir: string, file: string, replaced: ReplacedFiles) {
  const bytes = replaced.get(file);
  return bytes === undefined ? readBytes(join(contentDir, file)) : ok(bytes);
}

async function readBytes(path: string): Promise<Result<Uint8Array, string>> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return fail(`it is larger than ${largestFile / mebibyte} MB`);
    return ok(await readFile(path));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function addFile(
  content: Draft,
  file: string,
  bytes: Result<Uint8Array, string>,
): readonly Diagnostic[] {
  if (!bytes.ok)
    return [createError(file, [], `cannot be read (${bytes.error})`, 'make it a readable file')];
  const json = parseJsonFile(bytes.value);
  if (!json.ok) return [createError(file, [], json.error.message, json.error.fix)];

  const kind = fileKindOf(file);
  switch (kind) {
    case 'site':
      return parseRecord(file, json.value, fileKinds.site.schema, (site) => (content.site = site));
    case 'redirects':
      return parseRecord(
        file,
        json.value,
        fileKinds.redirects.schema,
        (found) => (content.redirects = found),
      );
    case 'body':
      return parseRecord(file, json.value, fileKinds.body.schema, (body) =>
        content.bodies.push(body),
      );
    case 'term':
      return parseRecord(file, json.value, fileKinds.term.schema, (term) =>
        content.terms.push(term),
      );
    case 'release':
      return addRelease(content, file, json.value);
    case null:
      return [];
    default:
      return kind satisfies never;
  }
}

/** A draft may be unfinished: what is wrong with it is said, and nothing of it is served. */
function addRelease(content: Draft, file: string, value: unknown): readonly Diagnostic[] {
  const diagnostics = parseRecord(file, value, fileKinds.release.schema, (release) =>
    content.releases.push(release),
  );
  const draft = draftNameSchema.safeParse(value);
  if (diagnostics.length === 0 || !draft.success) return diagnostics;
  content.drafts.push({ file, record: draft.data });
  return diagnostics.map(toWarning);
}

function parseRecord<T>(
  file: string,
  value: unknown,
  schema: z.ZodType<T>,
  add: (found: Sourced<T>) => void,
): readonly Diagnostic[] {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return toDiagnostics(file, value, schema, parsed.error);
  add({ file, record: parsed.data });
  return [];
}
