import { languages } from '../../model/languages.ts';

import type { Language } from '../../model/languages.ts';
import type { JsonPath } from '../diagnostic.ts';

/** A text of a record as it is written. */
export type ListedText = { path: JsonPath; text: string; language: Language | null };

/** Addresses, and names that programs give. */
const skipped = new Set([
  ...['$schema', 'url', 'archivedUrl', 'legacyPaths', 'from', 'to', 'site', 'contact'],
  ...['id', 'kind', 'sha256', 'sha256Before', 'spans', 'person'],
]);
/** What was published before and does not change, what is only searched, and what an editor says of warnings. */
const unprinted = new Set(['previous', 'aliases', 'acknowledged', 'embargoContact']);

/** Everything that a record says in words, each with its place and, where that is known, its language. */
export function listTextsOf(record: object): readonly ListedText[] {
  return walk(record, [], null);
}

/** Every address of the web that a record names, links inside its texts left aside. */
export function listAddressesOf(record: object): readonly { path: JsonPath; url: string }[] {
  return walkAll(record, []).flatMap(({ path, text }) =>
    ['url', 'archivedUrl', 'site', 'contact'].includes(String(path.at(-1)))
      ? [{ path, url: text }]
      : [],
  );
}

function walk(value: unknown, path: JsonPath, language: Language | null): readonly ListedText[] {
  if (typeof value === 'string') return [{ path, text: value, language }];
  return entriesOf(value).flatMap(([key, member]) => {
    if (skipped.has(String(key)) || unprinted.has(String(key))) return [];
    const own = languages.find((candidate) => candidate === key);
    return walk(member, [...path, key], own ?? languageIn(value) ?? language);
  });
}

function walkAll(value: unknown, path: JsonPath): readonly { path: JsonPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return entriesOf(value).flatMap(([key, member]) =>
    unprinted.has(String(key)) ? [] : walkAll(member, [...path, key]),
  );
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((member, index) => [index, member] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Another account says its language by itself. */
function languageIn(value: unknown): Language | undefined {
  if (typeof value !== 'object' || value === null || !('lang' in value)) return undefined;
  return languages.find((candidate) => candidate === value.lang);
}
