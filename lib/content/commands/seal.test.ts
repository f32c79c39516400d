import { describe, expect, test } from 'vitest';

import { sealRecord } from './seal.ts';
import { toLedgerEntries } from '../ledger/entry.ts';
import { findLast } from '../ledger/last-published.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { textWith } from '../../../tests/factories/text-with.ts';

import type { LastPublished } from '../ledger/last-published.ts';
import type { Release } from '../../model/release.ts';

const bytes = (record: unknown) => Buffer.from(JSON.stringify(record));
const now = new Date('2026-11-30T22:00:00Z');
const nobody: LastPublished = new Map();
const seal = (record: unknown, published: Release | null = null) =>
  sealRecord(
    bytes(record),
    published === null ? nobody : findLast(toLedgerEntries(published, now), published.slug),
    now,
  );

describe('sealRecord', () => {
  test('a missing and a wrong seal are written, keys keep their order', () => {
    const { sha256, ...text } = makeText();
    const record = { texts: { en: text, ru: { sha256: 'wrong', ...text } }, slug: 'a', odd: [1] };
    const result = seal(record);
    expect(result).toMatchObject({ ok: true, value: { sealed: ['ru', 'en'] } });
    const expected = {
      ...record,
      texts: { en: { ...text, sha256 }, ru: { ...record.texts.ru, sha256 } },
    };
    expect(result.ok && result.value.text).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  test('a sealed record stays as it is', () => {
    expect(seal(makeRelease())).toMatchObject({ ok: true, value: { sealed: [] } });
  });

  test('a text that readers have seen in another form is refused', () => {
    const published = makeRelease({ texts: { en: makeText({ title: 'Before' }) } });
    expect(seal(makeRelease(), published)).toEqual({
      ok: false,
      error: textWith('run `npm run content -- revise 2015-01-25-call`'),
    });
  });

  test('a text that is new beside a published one is sealed and says on which day of Moscow it came', () => {
    const published = makeRelease({ texts: { en: makeText() } });
    const record = makeRelease({ texts: { en: makeText(), ru: makeText({ sha256: 'none' }) } });
    const result = seal(record, published);
    expect(result).toMatchObject({ ok: true, value: { sealed: ['ru'], added: ['ru'] } });
    expect(result.ok && JSON.parse(result.value.text)).toMatchObject({
      texts: { ru: { addedAt: '2026-12-01', sha256: makeText().sha256 }, en: makeText() },
    });
  });

  test('an addedAt that an editor wrote stays, and what nobody has seen needs none', () => {
    const published = makeRelease({ texts: { en: makeText() } });
    const addedAt = '2026-11-20';
    const joined = makeRelease({ texts: { en: makeText(), ru: makeText({ addedAt }) } });
    expect(seal(joined, published)).toMatchObject({ ok: true, value: { sealed: [], added: [] } });
    expect(seal(makeRelease())).toMatchObject({ ok: true, value: { sealed: [], added: [] } });
  });

  test.each([
    ['broken JSON', Buffer.from('{'), 'line 1'],
    ['no record', bytes([]), 'is not a release'],
    ['another record', bytes({ name: { ru: 'Имя' } }), 'is not a release'],
    ['another language', bytes({ slug: 'a', texts: { de: {} } }), 'texts cannot be read'],
    ['no blocks', bytes({ slug: 'a', texts: { en: { title: 'T' } } }), 'texts.en cannot be sealed'],
  ])('%s is a sentence', (_, file, words) => {
    expect(sealRecord(file, nobody, now)).toEqual({ ok: false, error: textWith(words) });
  });
});
