import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { ledgerName } from '../ledger/ledger-file.ts';
import { baseNameOf, fileKindOf } from '../content-set.ts';
import { compareText } from '../../base/compare-text.ts';
import { createError, createWarning } from '../diagnostic.ts';

import type { Diagnostic } from '../diagnostic.ts';

type Listing = { files: string[]; diagnostics: Diagnostic[] };

const folders = /^(?:bodies|terms|releases(?:\/\d{4})?)$/u;
const layout =
  'the record is site.json, redirects.json, bodies/*.json, terms/*.json and releases/YYYY/*.json; move or remove it';
const wrongKind = 'put the file or folder of the record itself in its place';

/**
 * Every file of the record, sorted. Dotfiles and README.md are editors' own; anything else that does
 * not belong there is named, because a misplaced release is not published. It harms nothing, unless it
 * stands in the place of a file or a folder of the record.
 */
export async function listFiles(contentDir: string): Promise<Listing> {
  const listing: Listing = { files: [], diagnostics: [] };
  await listFolder(contentDir, '', listing);
  listing.files.sort(compareText);
  return listing;
}

/** Where the record of a slug lies, whatever year; null: nowhere. */
export async function findReleaseFile(contentDir: string, slug: string): Promise<string | null> {
  const files = await listReleaseFiles(contentDir);
  return files.find((file) => baseNameOf(file) === slug) ?? null;
}

/** The files of all releases, sorted. */
export async function listReleaseFiles(contentDir: string): Promise<readonly string[]> {
  const { files } = await listFiles(contentDir);
  return files.filter((file) => fileKindOf(file) === 'release');
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
    listing.diagnostics.push(folderDiagnostic(folder, error));
    return;
  }
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isEditorsOwn(entry.name, path)) continue;
    const [isFolder, isRecord] = [folders.test(path), fileKindOf(path) !== null];
    if (entry.isDirectory() && isFolder) await listFolder(contentDir, path, listing);
    else if (entry.isFile() && isRecord) listing.files.push(path);
    else if (isFolder)
      listing.diagnostics.push(createError(path, [], 'is not a folder', wrongKind));
    else if (isRecord) listing.diagnostics.push(createError(path, [], 'is not a file', wrongKind));
    else listing.diagnostics.push(createWarning(path, [], 'does not belong to the record', layout));
  }
}

function isEditorsOwn(name: string, path: string): boolean {
  return name.startsWith('.') || name === 'README.md' || path === ledgerName;
}

function folderDiagnostic(folder: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const fix =
    folder === '' ? 'set CONTENT_DIR to the folder with site.json' : 'make it a readable folder';
  return createError(folder === '' ? '.' : folder, [], `cannot be listed (${reason})`, fix);
}
