import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { toStaticFile, toMediaType } from './static-file.ts';

import type { StaticFile } from './static-file.ts';

const mostFiles = 50;
const mostBytes = 64 * 1024;
const safeName = /^[A-Za-z0-9][\w.-]{0,99}\.(?:html|json|txt|xml)$/u;
const wellKnown = '.well-known';
/** The portal writes these itself. */
const ownNames = new Set([
  ...['robots.txt', 'sitemap.xml', 'speculation-rules.json', `${wellKnown}/security.txt`],
]);

/**
 * The files that an operator adds to the site, such as the one by which a search engine knows its owner: plain
 * names at the root or in `.well-known`, texts only, few and short. Read once, at the start. Throws an error
 * that names the file and what to do with it.
 */
export function readSiteFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const names = [...list(folder, ''), ...list(folder, `${wellKnown}/`)];
  if (names.length > mostFiles)
    refuse(folder, `has ${names.length} files: ${mostFiles} at most are served`);
  return new Map(names.map((name) => [`/${name}`, read(folder, name)]));
}

function list(folder: string, prefix: string): readonly string[] {
  const place = join(folder, prefix);
  if (prefix !== '' && statSync(place, { throwIfNoEntry: false }) === undefined) return [];
  try {
    const names = readdirSync(place).filter((name) => name !== wellKnown);
    return names.map((name) => prefix + name);
  } catch (cause) {
    return refuse(place, 'cannot be read: make it a folder that the portal may read', cause);
  }
}

function read(folder: string, name: string): StaticFile {
  const file = join(folder, name);
  const mediaType = toMediaType(name);
  const plainName = name.replace(`${wellKnown}/`, '');
  if (!safeName.test(plainName) || mediaType === null) {
    refuse(file, 'is not served: only names like google1234.html of html, json, txt and xml are');
  }
  if (ownNames.has(name)) refuse(file, 'has the name of a file that the portal writes: remove it');
  const { size } = statSync(file);
  if (size > mostBytes) refuse(file, `has ${size} bytes: ${mostBytes} at most are served`);
  try {
    return toStaticFile(mediaType, readFileSync(file));
  } catch (cause) {
    return refuse(file, 'cannot be read: make it a file that the portal may read', cause);
  }
}

function refuse(file: string, what: string, cause?: unknown): never {
  throw new Error(`SITE_FILES_DIR: ${file} ${what}.`, { cause });
}
