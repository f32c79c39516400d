import { describe, expect, test } from 'vitest';

import { sealRecord } from './seal.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeText } from '../../../tests/factories/make-text.ts';
import { textWith } from '../../../tests/factories/text-with.ts';

import type { Release } from '../schema/release.ts';

const bytes = (record: unknown) => Buffer.from(JSON.stringify(record));
const seal = (record: unknown, published: Release | null = null) =>
  sealRecord(bytes(record), published);

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

  test('a text that is new beside a published one is sealed', () => {
    const published = makeRelease({ texts: { en: makeText() } });
    const record = makeRelease({ texts: { en: makeText(), ru: makeText({ sha256: 'none' }) } });
    expect(seal(record, published)).toMatchObject({ ok: true, value: { sealed: ['ru'] } });
  });

  test.each([
    ['broken JSON', Buffer.from('{'), 'line 1'],
    ['no record', bytes([]), 'is not a release'],
    ['another record', bytes({ name: { ru: 'Имя' } }), 'is not a release'],
    ['another language', bytes({ slug: 'a', texts: { de: {} } }), 'texts cannot be read'],
    ['no blocks', bytes({ slug: 'a', texts: { en: { title: 'T' } } }), 'texts.en cannot be sealed'],
  ])('%s is a sentence', (_, file, words) => {
    expect(sealRecord(file, null)).toEqual({ ok: false, error: textWith(words) });
  });
});
