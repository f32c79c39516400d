import { expect, test, vi } from 'vitest';

import { WriteError } from '../write-file.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { toLedgerEntries } from './entry.ts';
import { appendToLedger } from './ledger-file.ts';
import { recordPublished } from './record-published.ts';
import { textWith } from '../../../tests/factories/text-with.ts';

// Tests run as root, whom no permission stops.
vi.mock(import('./ledger-file.ts'), async (actual) => ({
  ...(await actual()),
  appendToLedger: vi.fn(),
}));

const entries = toLedgerEntries(makeRelease(), new Date(0));
const failWith = (code: string) =>
  vi
    .mocked(appendToLedger)
    .mockRejectedValueOnce(
      new WriteError('published.jsonl', Object.assign(new Error(code), { code })),
    );

test.each(['EROFS', 'EACCES', 'EPERM'])(
  'a record that can only be read is a warning: %s',
  async (code) => {
    failWith(code);
    expect(await recordPublished('content', entries)).toMatchObject([
      {
        ...{ severity: 'warning', file: 'published.jsonl' },
        message: `lacks 2 published versions and cannot be written (${code})`,
        fix: textWith('where the record is edited'),
      },
    ]);
  },
);

test('a disk without room ends the build before readers see anything', async () => {
  failWith('ENOSPC');
  await expect(recordPublished('content', entries)).rejects.toThrow('make room on its disk');
});
