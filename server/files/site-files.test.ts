import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { readSiteFiles } from './site-files.ts';

async function write(files: Record<string, string>): Promise<string> {
  const folder = await makeOwnFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

describe('files that an operator adds', () => {
  test('are served at the root and in .well-known', async () => {
    const folder = await write({
      'google1234.html': 'google-site-verification: google1234.html',
      'BingSiteAuth.xml': '<users/>',
      '.well-known/assetlinks.json': '[]',
    });
    const files = readSiteFiles(folder);
    expect([...files.keys()].sort()).toEqual([
      '/.well-known/assetlinks.json',
      '/BingSiteAuth.xml',
      '/google1234.html',
    ]);
    expect(files.get('/google1234.html')).toMatchObject({ mediaType: 'text/html; charset=utf-8' });
    expect(readSiteFiles(await write({})).size).toBe(0);
  });

  test.each([
    [{ 'app.js': '' }, /app\.js is not served/u],
    [{ '.env': '' }, /\.env is not served/u],
    [{ 'a b.txt': '' }, /a b\.txt is not served/u],
    [{ '.well-known/.htaccess': '' }, /\.htaccess is not served/u],
    [{ 'folder/a.txt': '' }, /folder is not served/u],
    [{ 'robots.txt': '' }, /robots\.txt has the name of a file that the portal writes/u],
    [{ '.well-known/security.txt': '' }, /security\.txt has the name of a file/u],
    [{ 'long.txt': 'a'.repeat(70_000) }, /long\.txt has 70000 bytes: 65536 at most/u],
    [
      Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`${index}.txt`, ''])),
      /has 51 files: 50 at most/u,
    ],
  ] as const)('are plain, few and short, or the start says why: %#', async (files, message) => {
    const folder = await write(files);
    expect(() => readSiteFiles(folder)).toThrow(message);
    expect(() => readSiteFiles(folder)).toThrow(/^SITE_FILES_DIR: /u);
  });

  test('are not missing without a word', async () => {
    const folder = join(await makeOwnFolder(), 'none');
    expect(() => readSiteFiles(folder)).toThrow(/SITE_FILES_DIR: .*none cannot be read/u);
  });
});
