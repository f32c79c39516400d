import { delimiter, join } from 'node:path';

import { isExecutable } from './find-browser.ts';

const names = ['firefox-esr', 'firefox'];
const usualPlaces = [
  ...names.map((name) => join('/usr/bin', name)),
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The Firefox that looks at the pages too: the one named by FIREFOX_PATH, or an installed one. */
export function findFirefox({
  FIREFOX_PATH: named,
  PATH: path = '',
}: Environment): string | undefined {
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`FIREFOX_PATH is ${named}, which cannot be run: name the file of a Firefox.`);
  }
  const inPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...usualPlaces].find(isExecutable);
}
