import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { listJsonSchemas } from './json-schemas.ts';

const folder = join(import.meta.dirname, '../../../schemas');

describe('the schemas for editors', () => {
  test.each(listJsonSchemas())('$name is current', async ({ name, text }) => {
    const hint = 'run `npm run content -- schemas`';
    const written: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    expect(written, hint).toEqual(JSON.parse(text));
  });

  test('nothing else lies beside them', async () => {
    const names = listJsonSchemas().map(({ name }) => name);
    expect((await readdir(folder)).sort()).toEqual(names.sort());
  });
});
