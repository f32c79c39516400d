import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { baseNameOf, fileKindOf } from '../record/content-set.ts';
import { compareText, makeError } from '../problem.ts';

import type { Problem } from '../problem.ts';

type Listing = { files: string[]; problems: Problem[] };

const folders = /^(?:bodies|terms|releases(?:\/\d{4})?)$/u;
const layout =
  'the record is site.json, redirects.json, bodies/*.json, terms/*.json and releases/YYYY/*.json; move or remove it';

/**
 * Every file of the record, sorted. Dotfiles and README.md are editors' own; anything else that does
 * not belong there is a problem, because a misplaced release would silently not be published.
 */
export async function listFiles(contentDir: string): Promise<Listing> {
  const listing: Listing = { files: [], problems: [] };
  await listFolder(contentDir, '', listing);
  listing.files.sort(compareText);
  return listing;
}

/** Where the record of a slug lies, whatever year; null: nowhere. */
export async function findReleaseFile(contentDir: string, slug: string): Promise<string | null> {
  const { files } = await listFiles(contentDir);
  const found = files.find((file) => fileKindOf(file) === 'release' && baseNameOf(file) === slug);
  return found ?? null;
}

/** The ids of all bodies, by the names of their files. */
export async function listBodyIds(contentDir: string): Promise<readonly string[]> {
  const { files } = await listFiles(contentDir);
  return files.filter((file) => fileKindOf(file) === 'body').map(baseNameOf);
}

async function listFolder(contentDir: string, folder: string, listing: Listing): Promise<void> {
  let entries;
  try {
    entries = await readdir(join(contentDir, folder), { withFileTypes: true });
  } catch (error) {
    listing.problems.push(folderProblem(folder, error));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'README.md') continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && folders.test(path)) await listFolder(contentDir, path, listing);
    else if (entry.isFile() && fileKindOf(path) !== null) listing.files.push(path);
    else listing.problems.push(makeError(path, [], 'does not belong to the record', layout));
  }
}

function folderProblem(folder: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const mend =
    folder === '' ? 'set CONTENT_DIR to the folder with site.json' : 'make it a readable folder';
  return makeError(folder === '' ? '.' : folder, [], `cannot be listed (${reason})`, mend);
}
