import fc from 'fast-check';
import { expect, test } from 'vitest';

import { releaseSchema } from './release.ts';
import { textSchema, textSourceSchema } from './text.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';

const line = fc
  .string({
    unit: fc.constantFrom(...Array.from('абвЁabc ,.«»№’—-1%\u00A0\u0301😀')),
    minLength: 1,
  })
  .filter((text) => text === text.trim());
const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/u);
const blocks = fc.array(
  fc.record({
    id: fc.stringMatching(/^[a-m]\d{1,3}$/u),
    kind: fc.constant('paragraph' as const),
    text: line,
  }),
  { minLength: 1, maxLength: 4 },
);
const text = fc
  .record({ title: line, lead: line, blocks }, { requiredKeys: ['title', 'blocks'] })
  .map(makeText);
const release = fc
  .record(
    {
      slug: id,
      people: fc.array(id),
      about: fc.constantFrom('1993', '1993-12', '1993-12-12'),
      publishedAt: fc.constantFrom(
        '2015-01-25',
        '2015-01-25T10:00:00+03:00',
        '2015-01-25T07:00:00Z',
      ),
      texts: fc.oneof(
        fc.record({ ru: text }),
        fc.record({ en: text }),
        fc.record({ ru: text, en: text }),
      ),
    },
    { requiredKeys: ['slug', 'texts', 'about'] },
  )
  .map((changes) => makeRelease({ kind: 'note', ...changes }));

test('a record that is parsed is the record that was written', () => {
  fc.assert(
    fc.property(release, (record) => {
      const json: unknown = JSON.parse(JSON.stringify(record));
      const parsed = releaseSchema.parse(json);
      expect(parsed).toEqual(json);
      expect(releaseSchema.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(json);
    }),
  );
});

test.each([
  ['publishAt without the status', { publishAt: '2015-01-25T10:00:00Z' }, 'publishAt'],
  ['the status without publishAt', { status: 'scheduled' }, 'publishAt'],
  ['withdrawn without a reason', { status: 'withdrawn', withdrawnAt: '2015-02-01' }, 'reason'],
  ['about without being a note', { about: '1993' }, 'about'],
  ['no text', { texts: {} }, 'texts'],
])('%s is refused', (_, changes, path) => {
  const parsed = releaseSchema.safeParse({ ...makeRelease(), ...changes });
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test.each([
  [{ publishAt: '2015-01-25T10:00:00Z' }, 'belongs to status "scheduled" only: remove it'],
  [{ status: 'scheduled' }, 'is missing: status "scheduled" needs it'],
])('%j says whether to add or to remove', (changes, message) => {
  const parsed = releaseSchema.safeParse({ ...makeRelease(), ...changes });
  expect(parsed.error?.issues).toMatchObject([{ message }]);
});

test('a text that was handed over was not retrieved', () => {
  const publisher = { ru: 'Издатель', en: 'Publisher' };
  const parse = (source: object) => textSourceSchema.safeParse({ publisher, ...source }).success;
  expect(parse({ handedOver: true })).toBe(true);
  expect(parse({ handedOver: false })).toBe(false);
  expect(parse({ handedOver: true, retrievedAt: '2026-11-01' })).toBe(false);
});

test('the language of an original is one that has a name, by its canonical tag', () => {
  const parse = (translatedFrom: string) => textSchema.safeParse({ ...makeText(), translatedFrom });
  for (const tag of ['en', 'de', 'zh-Hant', 'pt-BR', 'uk', 'ab'])
    expect(parse(tag).success).toBe(true);
  for (const tag of [
    'EN',
    'zh-hant',
    'english',
    'qq',
    'x-private',
    'und',
    'mul',
    'en_GB',
    '',
    'e',
  ]) {
    expect(parse(tag).error?.issues.map(({ path }) => path.join('.'))).toEqual(['translatedFrom']);
  }
  expect(parse(`de-${'a'.repeat(8)}`.repeat(9)).success).toBe(false);
});
