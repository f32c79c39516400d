import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { toStaticFile, toMediaType } from './static-file.ts';

import type { Encoding } from '../http/compress.ts';
import type { StaticFile } from './static-file.ts';

/** Where the end of a name does not say what browsers want to hear. */
const special: Readonly<Record<string, string>> = {
  '/speculation-rules.json': 'application/speculationrules+json',
};
const endings = { br: '.br', gzip: '.gz' } as const;

/**
 * The files of a folder by their addresses below `prefix`, with what `npm run build` compressed beside them. They
 * are read once and held (some megabytes): the disk is never read later, and a build that
 * replaces them takes nothing from pages that name the ones before. A kind of file that we do not send is left out.
 */
export function readFolder(folder: string, prefix: string): ReadonlyMap<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const known = new Set(names);
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const mediaType = toMediaType(name);
    if (mediaType === null) continue;
    const compressed = (['br', 'gzip'] as const)
      .filter((encoding) => known.has(name + endings[encoding]))
      .map((encoding): [Encoding, Buffer] => [encoding, read(name + endings[encoding])]);
    const path = prefix + name.split(sep).join('/');
    files.set(path, toStaticFile(special[path] ?? mediaType, read(name), compressed));
  }
  return files;

  function read(name: string): Buffer {
    return readFileSync(join(folder, name));
  }
}
