import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { findBrowser, findHeadlessBrowser } from './find-browser.ts';

type Attempt = { what: string; isPossible: boolean; commands: readonly (readonly string[])[] };

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

const attempts: readonly Attempt[] = [
  {
    what: "Playwright's own",
    isPossible: true,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
  {
    what: "Debian's package chromium",
    isPossible: isDebianRoot,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
];

const browser = findBrowser(process.env) ?? installBrowser();
if (browser === undefined) {
  console.error(
    'browser: none was found and none could be installed. Install Chromium or Google Chrome (on Debian: ' +
      'apt-get install chromium), or name its file: CHROMIUM_PATH=/path/to/chromium npm run e2e',
  );
  process.exitCode = 1;
} else {
  console.log(`browser: ${findHeadlessBrowser(process.env) ?? browser}; for pictures ${browser}`);
}

function installBrowser(): string | undefined {
  for (const { what, isPossible, commands } of attempts) {
    if (!isPossible) continue;
    console.log(`browser: none found, installing ${what}`);
    const isInstalled = commands.every(([program = '', ...args]) => {
      return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
    });
    const found = isInstalled ? findBrowser(process.env) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
