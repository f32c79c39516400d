import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import { findWebKit } from '../../../scripts/find-webkit.ts';
import { findFreePort } from './server.ts';
import { openDriver } from './webdriver.ts';

import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Driver } from './webdriver.ts';

/**
 * WebKitGTK, which is the engine of Safari, on a display of its own; null: it is not on this machine. On a machine of
 * continuous integration its absence is a failure.
 */
export async function openWebKit(): Promise<Driver | null> {
  const programs = findWebKit();
  if (programs === undefined) {
    const message = 'WebKit is missing (on Debian: apt-get install webkit2gtk-driver xvfb).';
    console.warn(`NOT TESTED in WebKit, the engine of Safari: ${message}`);
    return null;
  }

  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '1'];
  const display = spawn(programs.display, screen, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await readDisplayNumber(display.stdout);
  const port = await findFreePort();
  const service = spawn(programs.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${number.trim()}` },
    stdio: 'ignore',
  });
  const stop = async () => {
    for (const each of [service, display]) await end(each);
  };

  try {
    const origin = `http://127.0.0.1:${port}`;
    await waitFor(`${origin}/status`);
    const driver = await openDriver(origin, {
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    });
    return {
      ...driver,
      close: async () => {
        // A browser that crashed has no session to close.
        await driver.close().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Xvfb writes it when the display can be used. */
async function readDisplayNumber(output: Readable): Promise<string> {
  for await (const chunk of output) return String(chunk);
  throw new Error('Xvfb ended before it had a display.');
}

async function waitFor(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(100);
  }
  throw new Error(`${url} does not answer.`);
}
