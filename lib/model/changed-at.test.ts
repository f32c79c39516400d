import { describe, expect, test } from 'vitest';

import { hashText } from './hash.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { toChangedAt } from './changed-at.ts';

const revisedAt = (at: string) =>
  makeText({
    revisions: [
      {
        at,
        kind: 'note',
        note: { ru: 'Правка', en: 'Change' },
        sha256Before: hashText(makeText()),
      },
    ],
  });

describe('when a release changed last', () => {
  test('is the day of a record that knows no more', () => {
    expect(toChangedAt(makeRelease())).toBe('2015-01-25');
  });

  test('is an instant in UTC where the record has one', () => {
    expect(toChangedAt(makeRelease({ publishedAt: '2015-01-25T14:30:00+03:00' }))).toBe(
      '2015-01-25T11:30:00Z',
    );
  });

  test('is the last revision of any text, or the moment from which it may be read', () => {
    const texts = { ru: makeText(), en: revisedAt('2026-01-02T03:04:05.678+03:00') };
    expect(toChangedAt(makeRelease({ texts }))).toBe('2026-01-02T00:04:05Z');
    expect(toChangedAt(makeRelease({ texts, publishAt: '2026-02-01T00:00:00Z' }))).toBe(
      '2026-02-01T00:00:00Z',
    );
  });
});
