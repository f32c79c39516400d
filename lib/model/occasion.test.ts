import { expect, test } from 'vitest';

import { factsOfRelease } from '../../tests/factories/facts-of-release.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { listChangedKeys } from './changes.ts';
import { releaseSchema } from './release.ts';

const faultsOf = (release: object) =>
  releaseSchema
    .safeParse({ ...makeRelease(), ...release })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('a record may say when, where and with whom, and of which act', () => {
  expect(faultsOf(factsOfRelease)).toBeUndefined();
});

test.each([
  [{ occasion: {} }, 'occasion', 'says nothing: write at or place, or leave the key out'],
  [{ act: { number: 'x'.repeat(101) } }, 'act.number', 'is longer than 100 characters: shorten it'],
  [
    {
      texts: {
        en: makeText({ source: { ...makeText().source, archivedUrl: 'https://a.example' } }),
      },
    },
    'texts.en.source.archivedUrl',
    'is a copy of nothing: write url as well',
  ],
])('%j is refused', (release, path, message) => {
  expect(faultsOf(release)).toEqual([[path, message]]);
});

test.each(['occasion', 'participants', 'act'] as const)(
  'a change of %s is one that readers see, and needs a revision',
  (key) => {
    const text = { ...makeText() };
    const [before, after] = [
      { ...makeRelease() },
      { ...makeRelease(), [key]: factsOfRelease[key] },
    ];
    const changed = listChangedKeys({ record: before, text }, { record: after, text });
    expect(changed.metadata).toEqual([key]);
  },
);
