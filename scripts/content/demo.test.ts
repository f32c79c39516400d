import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { writeContent } from '../../tests/factories/write-content.ts';

const execute = promisify(execFile);
const script = join(import.meta.dirname, '../content.ts');

test('demo makes a folder that check finds nothing wrong with', { timeout: 30_000 }, async () => {
  const contentDir = await makeOwnFolder();
  const out = join(await makeOwnFolder(), 'demo');
  await writeContent(contentDir, {});
  const run = (folder: string, ...args: string[]) =>
    execute(process.execPath, [script, ...args], { env: { ...process.env, CONTENT_DIR: folder } });

  const made = await run(contentDir, 'demo', '--count', '50', '--out', out, '--seed', 'a');
  expect(made.stdout).toContain('50 demonstration records of seed "a"');
  expect((await run(out, 'check')).stdout).toContain('No problems.\n50 releases, 1 bodies');

  await expect(run(contentDir, 'demo', '--count', '50', '--out', contentDir)).rejects.toMatchObject(
    {
      code: 1,
    },
  );
  await expect(run(contentDir, 'demo', '--count', '0', '--out', out)).rejects.toMatchObject({
    code: 2,
  });
});
