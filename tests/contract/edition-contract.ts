import { describe, expect, test } from 'vitest';

import { makeBody, makeSite, makeTerm } from '../factories/make-frame.ts';
import { makeNote, makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { contractNow, withStore } from './with-store.ts';

import type { Records } from '../factories/write-content.ts';
import type { OpenStore } from './store-contract.ts';

/** What a store says of itself: version, counts, and what each page shows. */
export function describeEditions(name: string, openStore: OpenStore): void {
  const at = Date.parse('2026-12-01T00:00:00Z');
  const scheduled = makeRelease({
    slug: 'later',
    status: 'scheduled',
    publishAt: '2026-12-01T00:00:00Z',
  });
  const hashesOf = (records: Records, now = contractNow) =>
    withStore(
      openStore,
      records,
      (store) => store.shownHashes(),
      () => now,
    );

  describe(`${name}: editions`, () => {
    test('the version changes with the edition and when a scheduled release comes due', async () => {
      let now = contractNow;
      const records = { releases: [makeRelease(), scheduled] };
      const ask = async (store: { version(): string; editionId: string }) => {
        const before = store.version();
        expect(before).toContain(store.editionId);
        now = at - 1;
        expect(store.version()).toBe(before);
        now = at;
        expect(store.version()).not.toBe(before);
        return Promise.resolve(before);
      };
      const before = await withStore(openStore, records, ask, () => now);
      now = contractNow;
      const other = { releases: [makeRelease({ publishedAt: '2015-01-26' }), scheduled] };
      expect(await withStore(openStore, other, ask, () => now)).not.toBe(before);
    });

    test('notes are counted apart', async () => {
      const records = { releases: [makeRelease(), makeNote()], terms: [makeTerm()] };
      const counts = await withStore(openStore, records, (store) => store.counts());
      expect(counts).toEqual({ releases: 1, notes: 1, bodies: 1, terms: 1 });
    });

    const a = makeRelease({ slug: 'a', places: ['minsk'], related: ['b'] });
    const b = makeRelease({ slug: 'b', body: 'mod' });
    const c = makeRelease({ slug: 'c' });
    const records = {
      bodies: [makeBody(), makeBody({ id: 'mod' })],
      terms: [makeTerm(), makeTerm({ id: 'other' })],
      releases: [a, b, c],
    };
    const line = { ru: 'Иначе', en: 'Otherwise' };
    const rename = makeText({ title: 'Renamed' });

    test.each<[string, Records, string[]]>([
      ['nothing', {}, []],
      ['a title beside it', { releases: [a, b, { ...c, texts: { en: rename } }] }, ['a', 'c']],
      ['a related title', { releases: [a, { ...b, texts: { en: rename } }, c] }, ['a', 'b']],
      [
        'a term',
        { terms: [makeTerm({ name: line }), makeTerm({ id: 'other', name: line })] },
        ['a'],
      ],
      ['a body', { bodies: [makeBody(), makeBody({ id: 'mod', name: line })] }, ['b']],
      [
        'a label of the menu',
        { bodies: [makeBody(), makeBody({ id: 'mod', menuLabel: line })] },
        ['a', 'b', 'c'],
      ],
      ['the site', { site: makeSite({ menu: ['mfa', 'mod'], title: line }) }, ['a', 'b', 'c']],
    ])('hashes change with what a page shows: %s', async (_, changes, expected) => {
      const before = await hashesOf(records);
      const after = await hashesOf({ ...records, ...changes });
      expect([...before.keys()]).toEqual(['a', 'b', 'c']);
      expect([...after.keys()].filter((slug) => before.get(slug) !== after.get(slug))).toEqual(
        expected,
      );
    });

    test('another release of an event shows on the pages of those that name it', async () => {
      const terms = [makeTerm({ id: 'talks', kind: 'event' })];
      const bodies = [makeBody(), makeBody({ id: 'mod' })];
      const one = makeRelease({ slug: 'a', events: ['talks'] });
      const other = makeRelease({ slug: 'b', body: 'mod', events: ['talks'] });
      const before = await hashesOf({ terms, bodies, releases: [one] });
      const after = await hashesOf({ terms, bodies, releases: [one, other] });
      expect(after.get('a')).not.toBe(before.get('a'));
    });

    test('a scheduled release that comes due shows on its own page, and on those that lead to it', async () => {
      const releases = [
        makeRelease({ slug: 'a', related: ['later'] }),
        makeRelease({ slug: 'b' }),
        makeRelease({ slug: 'c' }),
        scheduled,
      ];
      const before = await hashesOf({ releases }, at - 1);
      const after = await hashesOf({ releases }, at);
      expect([...before.keys()]).toEqual(['a', 'b', 'c']);
      expect([...after.keys()]).toEqual(['a', 'b', 'c', 'later']);
      expect(after.get('a')).not.toBe(before.get('a'));
      expect(after.get('b')).toBe(before.get('b'));
      expect(after.get('c')).not.toBe(before.get('c'));
    });

    test('a withdrawn release still has a page, and another one', async () => {
      const reason = { ru: 'Отозвано', en: 'Withdrawn' };
      const gone = makeRelease({ status: 'withdrawn', withdrawnAt: '2026-01-01', reason });
      const before = await hashesOf({ releases: [makeRelease()] });
      const after = await hashesOf({ releases: [gone] });
      expect([...after.keys()]).toEqual([...before.keys()]);
      expect([...after.values()]).not.toEqual([...before.values()]);
    });

    test('a closed store answers nothing', async () => {
      const store = await openStore({}, () => contractNow);
      store.close();
      store.close();
      await expect(store.getSite().then(() => store.listBodies())).rejects.toMatchObject({
        code: 'CLOSED',
      });
    });
  });
}
