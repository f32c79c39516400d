import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toEdition } from './edition.ts';
import { makeContentSet } from '../../tests/factories/make-content-set.ts';
import { makeBody, makeSite, makeTerm } from '../../tests/factories/make-frame.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';

import type { ContentSet } from '../content/content-set.ts';

const site = makeSite({ menu: ['mfa', 'mod'] });
const content = makeContentSet({
  site,
  bodies: [makeBody({ id: 'mod' }), makeBody()],
  terms: ['a', 'b', 'c'].map((id) => makeTerm({ id })),
  releases: ['x', 'y', 'z'].map((slug) => makeRelease({ slug })),
  redirects: [
    { from: '/b', to: '/en' },
    { from: '/a', to: '/ru' },
  ],
});

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length });
const idOf = (set: ContentSet) => toEdition(set, site).id;

describe('toEdition', () => {
  test('the order in which files are read makes no difference', () => {
    fc.assert(
      fc.property(
        shuffled(content.bodies),
        shuffled(content.terms),
        shuffled(content.releases),
        (bodies, terms, releases) => {
          expect(toEdition({ ...content, bodies, terms, releases }, site)).toEqual(
            toEdition(content, site),
          );
        },
      ),
    );
  });

  test('any change of a record changes the id, $schema and drafts do not', () => {
    const id = idOf(content);
    const changed = content.releases.map(({ file, record }) => ({
      file,
      record:
        record.slug === 'y' ? { ...record, texts: { en: makeText({ title: 'Other' }) } } : record,
    }));
    expect(idOf({ ...content, releases: changed })).not.toBe(id);
    expect(toEdition(content, { ...site, menu: ['mod', 'mfa'] }).id).not.toBe(id);

    const withSchema = content.releases.map(({ file, record }) => ({
      file,
      record: { $schema: 'x', ...record },
    }));
    expect(idOf({ ...content, releases: withSchema })).toBe(id);
    const draft = {
      file: 'releases/2015/d.json',
      record: makeRelease({ slug: 'd', status: 'draft' }),
    };
    expect(idOf({ ...content, releases: [draft, ...content.releases] })).toBe(id);
  });

  test('bodies stand in the order of the menu', () => {
    expect(toEdition(content, site).bodies.map(({ id }) => id)).toEqual(['mfa', 'mod']);
  });
});
