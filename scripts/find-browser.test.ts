import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { findBrowser, findHeadlessBrowser } from './find-browser.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallel-browser-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function makeProgram(name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o755);
  return file;
}

test('CHROMIUM_PATH comes first', async () => {
  await makeProgram('chromium');
  const named = await makeProgram('my-chromium');
  expect(findBrowser({ CHROMIUM_PATH: named, PATH: folder })).toBe(named);
});

test('a CHROMIUM_PATH that cannot be run is an error that names it', () => {
  const named = join(folder, 'absent');
  expect(() => findBrowser({ CHROMIUM_PATH: named, PATH: '' })).toThrow(named);
});

test('a browser in PATH is found', async () => {
  const program = await makeProgram('google-chrome');
  expect(findBrowser({ PATH: `/nowhere:${folder}` })).toBe(program);
});

test('the browser without windows is found beside the other, unless one is named', async () => {
  const program = await makeProgram('chromium');
  expect(findHeadlessBrowser({ PATH: folder })).toBe(program);
  const shell = await makeProgram('chromium-headless-shell');
  expect(findHeadlessBrowser({ PATH: folder })).toBe(shell);
  expect(findBrowser({ PATH: folder })).toBe(program);
  expect(findHeadlessBrowser({ CHROMIUM_PATH: program, PATH: folder })).toBe(program);
});
