import fc from 'fast-check';

import { releaseKinds } from '../../lib/model/kinds.ts';
import { makeRelease } from './make-release.ts';
import { makeBlock, makeText } from './make-text.ts';

import type { Release } from '../../lib/model/release.ts';
import type { ReleaseFilter } from '../../lib/store/browse.ts';

/** Few of each, so that records meet in everything; around the midnights of two years of Moscow. */
const dates = fc.constantFrom(
  '2014-10-26',
  '2014-12-31',
  '2014-12-31T20:59:59Z',
  '2014-12-31T21:00:00Z',
  '2015-01-01',
  '2015-01-25T12:00:00+03:00',
  '2015-01-25T09:00:00Z',
  '1999-01-31',
);
const bodies = ['mfa', 'mod', 'kremlin'];
const vocabulary = {
  ru: ['Протокол', 'протокола', 'Минск', 'ёлка'],
  en: ['Protocol', 'protocols', 'Minsk', '2015'],
};

const textOf = (language: 'ru' | 'en') =>
  fc
    .tuple(fc.subarray(vocabulary[language]), fc.subarray(vocabulary[language]))
    .map(([title, block]) =>
      makeText({
        title: ['T', ...title].join(' '),
        blocks: [makeBlock('p1', { text: ['x', ...block].join(' ') })],
      }),
    );

const texts = fc
  .tuple(textOf('ru'), textOf('en'), fc.constantFrom('both', 'ru', 'en'))
  .map(([ru, en, which]) => (which === 'both' ? { ru, en } : which === 'ru' ? { ru } : { en }));

const states = fc.constantFrom<Partial<Release>[]>(
  { status: 'published' },
  { status: 'published' },
  { status: 'published' },
  { status: 'scheduled', publishAt: '2026-01-01T00:00:00Z' },
  { status: 'scheduled', publishAt: '2027-01-01T00:00:00Z' },
  { status: 'draft' },
  { status: 'withdrawn', withdrawnAt: '2026-01-01', reason: { ru: 'Отозвано', en: 'Withdrawn' } },
);

const releaseOf = fc
  .record({
    body: fc.constantFrom(...bodies),
    kind: fc.constantFrom(...releaseKinds),
    publishedAt: dates,
    about: fc.constantFrom('1993', '1993-12', '1993-12-12', '2015-01'),
    texts,
    state: states,
  })
  .map(({ about, state, ...release }) => ({
    ...release,
    ...(release.kind === 'note' && { about }),
    ...state,
  }));

/** Releases that have much in common, in every state, of days and instants, in one language and both. */
export const arbitraryReleases: fc.Arbitrary<readonly Release[]> = fc
  .array(releaseOf, { maxLength: 14 })
  .map((list) => list.map((changes, index) => makeRelease({ slug: `r${index}`, ...changes })));

export const arbitraryBodies: readonly string[] = bodies;

/** Filters of which each condition is now there, now not, and fits now many releases, now none. */
export const arbitraryFilter: fc.Arbitrary<ReleaseFilter> = fc.record(
  {
    words: fc.constantFrom(
      'протоколы',
      'MINSK',
      'протокол елка',
      'минск protocol',
      '«2015»',
      '—',
      ' ',
    ),
    body: fc.constantFrom(...bodies, 'none', "' OR 1=1 --"),
    kinds: fc.subarray([...releaseKinds]),
    language: fc.constantFrom('both', 'ru', 'en'),
    year: fc.constantFrom(1999, 2014, 2015, 2016),
    month: fc.constantFrom(1, 10, 12, 13),
  },
  { requiredKeys: [] },
);
