import { launch } from 'puppeteer-core';

import { findFirefox } from '../../scripts/find-firefox.ts';

import type { Browser } from 'puppeteer-core';

export { launch };

/**
 * Firefox, driven by WebDriver BiDi; null: there is none on this machine. Playwright drives only a Firefox of
 * its own making. On a machine of continuous integration its absence is a failure.
 */
export async function openFirefox(): Promise<Browser | null> {
  const executablePath = findFirefox(process.env);
  if (executablePath !== undefined) {
    return launch({ browser: 'firefox', executablePath, headless: true });
  }
  const message = 'Firefox is not installed (on Debian: apt-get install firefox-esr).';
  if (process.env['CI']) throw new Error(message);
  console.warn(`NOT TESTED in Firefox: ${message}`);
  return null;
}
