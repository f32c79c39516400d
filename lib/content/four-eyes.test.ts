import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { findFourEyesFault, readAuthorship } from './four-eyes.ts';

const author = 'A. Ivanova <ivanova@archive.example>';

test.each<[string, Parameters<typeof findFourEyesFault>[0], string | null]>([
  ['another person', { author, isChanged: false, publisher: 'B <b@archive.example>' }, null],
  ['the author', { author, isChanged: false, publisher: author }, 'its last change is yours'],
  [
    'the author by another name',
    { author, isChanged: false, publisher: 'Anna <Ivanova@Archive.example>' },
    'its last change is yours',
  ],
  [
    'whoever has changed it since',
    { author, isChanged: true, publisher: 'B <b@x>' },
    'commit them',
  ],
  ['whoever has never committed it', { author: null, isChanged: true, publisher: null }, 'commit'],
  ['nobody in particular', { author, isChanged: false, publisher: null }, 'set user.name'],
])('a release is published by %s', (_, authorship, fault) => {
  const found = findFourEyesFault(authorship);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toContain(fault);
});

test('git tells who wrote a file last, and who asks', async () => {
  const folder = await makeOwnFolder();
  const file = join(folder, 'a.json');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  await writeFile(file, '{}');
  expect(await readAuthorship(file)).toMatchObject({ author: null, isChanged: true });

  git('init', '--quiet');
  git('config', 'user.name', 'B. Petrov');
  git('config', 'user.email', 'petrov@archive.example');
  git('add', '.');
  git('commit', '--quiet', '--author', author, '--message', 'a');
  expect(await readAuthorship(file)).toEqual({
    ...{ author, isChanged: false },
    publisher: 'B. Petrov <petrov@archive.example>',
  });
  await writeFile(file, '{ }');
  expect(await readAuthorship(file)).toMatchObject({ isChanged: true });
});
