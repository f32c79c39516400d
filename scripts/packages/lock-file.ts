import { readFile } from 'node:fs/promises';

import { z } from 'zod';

const root = new URL('../../', import.meta.url);

/** Older packages name one system without a list. */
const oneOrMore = z.union([z.array(z.string()), z.string().transform((one) => [one])]);

const entrySchema = z.object({
  name: z.string().optional(),
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  /** Its bytes are part of the package that it lies in. */
  inBundle: z.literal(true).optional(),
  dev: z.literal(true).optional(),
  optional: z.literal(true).optional(),
  hasInstallScript: z.literal(true).optional(),
  os: oneOrMore.optional(),
  cpu: oneOrMore.optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });

/** A package of the lock file, and the folder that it is installed in. */
export type LockedPackage = z.infer<typeof entrySchema> & { path: string; name: string };

/** What `npm ci` installs in a folder, for every system: the project itself comes first, under the path ''. */
export async function readLockFile(folder = ''): Promise<readonly LockedPackage[]> {
  const file = new URL(`${folder}package-lock.json`, root);
  const { packages } = lockSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return Object.entries(packages).map(([path, entry]) => ({
    ...entry,
    path,
    name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }));
}

/** What the portal runs with, or sends to browsers: everything but the tools of development. */
export function listShipped(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  return packages.filter(({ path, dev }) => path !== '' && dev === undefined);
}

/**
 * The package that `name` means inside the folder `from`: the nearest one, as Node looks for it. Null where a
 * package for another system is left out of the lock file.
 */
export function resolvePackage(
  packages: ReadonlyMap<string, LockedPackage>,
  from: string,
  name: string,
): LockedPackage | null {
  const found = packages.get(`${from === '' ? '' : `${from}/`}node_modules/${name}`);
  if (found || from === '') return found ?? null;
  const parent = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
  return resolvePackage(packages, parent, name);
}
