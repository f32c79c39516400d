import { languages } from '../model/languages.ts';

import type { Language } from '../model/languages.ts';

/** The language of an address, which is its first part; null: it has none. */
export function languageOf(path: string): Language | null {
  const [, first] = path.split('/', 2);
  return languages.find((candidate) => candidate === first) ?? null;
}
