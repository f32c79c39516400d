import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { schemaVersion } from '../../editions/versions.ts';
import { schemaSql } from './schema.ts';

/** Of the tables without comments and spaces. */
const hash = createHash('sha256')
  .update(schemaSql.replaceAll(/--.*$/gmu, '').replaceAll(/\s+/gu, ' '))
  .digest('hex')
  .slice(0, 12);

test('tables change together with their version, or an old edition is taken for a new one', () => {
  expect({ schemaVersion, hash }).toEqual({ schemaVersion: 8, hash: '85124fcbcedd' });
});
