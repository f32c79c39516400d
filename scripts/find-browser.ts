import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  ...names.map((name) => join('/usr/bin', name)),
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The Chromium that end-to-end tests drive: the one named by CHROMIUM_PATH, an installed one, or
 * Playwright's own. An installed one comes first because Playwright's download does not work everywhere.
 */
export function findBrowser(environment: Environment): string | undefined {
  const { CHROMIUM_PATH: named, PATH: path = '' } = environment;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, which cannot be run: name the file of a Chromium or unset it.`,
    );
  }
  const installed = [...listInPath(path, names), ...usualPlaces].find(isExecutable);
  if (installed !== undefined) return installed;

  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/**
 * The same browser without windows, when it is installed: it opens a page in half the time. It draws letters a
 * little differently and keeps no page for its back button.
 */
export function findHeadlessBrowser(environment: Environment): string | undefined {
  const { CHROMIUM_PATH: named, PATH: path = '' } = environment;
  const shell = listInPath(path, ['chromium-headless-shell']).find(isExecutable);
  return named || shell === undefined ? findBrowser(environment) : shell;
}

function listInPath(path: string, programs: readonly string[]): readonly string[] {
  return path
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
