import { globSync } from 'node:fs';

import { isExecutable } from './find-browser.ts';

/** Of Debian's packages `webkit2gtk-driver` and `xvfb`, and of their kin elsewhere: the engine of Safari. */
export type WebKit = { driver: string; browser: string; display: string };

const places = {
  driver: '/usr/bin/WebKitWebDriver',
  browser: '/usr/lib{/*,64,exec}/webkit2gtk-4.1/MiniBrowser',
  display: '/usr/bin/Xvfb',
};

/** The driver, its browser, and the display that the browser needs; undefined where one of them is missing. */
export function findWebKit(): WebKit | undefined {
  const [driver, browser, display] = Object.values(places).map((place) =>
    globSync(place).find(isExecutable),
  );
  if (driver === undefined || browser === undefined || display === undefined) return undefined;
  return { driver, browser, display };
}
