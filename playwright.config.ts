import { defineConfig } from '@playwright/test';

import { findHeadlessBrowser } from './scripts/find-browser.ts';
import { toLaunchOptions } from './tests/e2e/support/launch-options.ts';
import { e2eOrigin, nodeProgram } from './tests/e2e/support/server.ts';
import { startCommand } from './tests/e2e/support/start-command.ts';

const desktop = { viewport: { width: 1280, height: 900 } };
const engines = /\/engines\//u;
const isContinuousIntegration = Boolean(process.env['CI']);

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: isContinuousIntegration,
  fullyParallel: true,
  workers: 2,
  retries: isContinuousIntegration ? 1 : 0,
  reporter: 'list',
  snapshotPathTemplate: 'tests/e2e/screenshots/{projectName}/{arg}{ext}',
  // Chromium versions draw letters a little differently; a moved or missing part is far more than this.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
  use: {
    baseURL: e2eOrigin,
    trace: 'on-first-retry',
    // What was saved for offline reading must not answer another test's questions; its own tests allow it.
    serviceWorkers: 'block',
    // A new window costs three times what a page costs. Cookies, stores and routes are emptied between tests; a file that
    // needs an empty cache or leaves the network turns this off.
    reuseContext: true,
    // A click that begins while the page still glides to a place ends beside what it was meant for.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: toLaunchOptions(findHeadlessBrowser(process.env)),
  },
  // A test tagged @nojs holds with and without JavaScript; one tagged @only-nojs says what happens without it.
  // A phone has no keys: @keyboard is for the desktop. A test that sets its own width is tagged
  // @one-width, one of what only a wide screen shows @wide.
  projects: [
    {
      name: 'core',
      testIgnore: engines,
      grep: /@core/,
      use: desktop,
    },
    {
      name: 'desktop',
      testIgnore: engines,
      grepInvert: /@core|@only-nojs/,
      use: desktop,
    },
    {
      name: 'phone',
      // What these look at is the same at every width: answers, headers, what is served when.
      testIgnore: /\/(?:engines\/.*|addresses|api|front-door|hot-edit|metadata)\.spec\.ts$/u,
      grepInvert: /@only-nojs|@keyboard|@one-width|@wide/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'no-javascript',
      testIgnore: engines,
      grep: /@nojs|@only-nojs/,
      use: { ...desktop, javaScriptEnabled: false },
    },
    {
      // Firefox, WebKit and what Playwright cannot drive in Chromium; needs the packages of tests/audits.
      name: 'engines',
      testMatch: engines,
    },
  ],
  webServer: {
    command: [nodeProgram, ...startCommand.args].join(' '),
    url: `${e2eOrigin}/readyz`,
    env: {
      ...startCommand.environment,
      PORT: new URL(e2eOrigin).port,
      SITE_ORIGIN: e2eOrigin,
      RATE_LIMIT: '0',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
