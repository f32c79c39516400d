import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { toEdition } from '../../edition/edition.ts';
import { writeEdition } from '../../edition/write-edition.ts';
import { openSqliteStore } from '../../sqlite-store.ts';
import { analyse } from '../../../search/analyse.ts';
import { makeContentSet } from '../../../../tests/factories/make-content-set.ts';
import { makeSite } from '../../../../tests/factories/make-frame.ts';
import { makeRelease } from '../../../../tests/factories/make-release.ts';
import { makeOwnFolder } from '../../../../tests/factories/own-folder.ts';
import { textWith } from '../../../../tests/factories/text-with.ts';
import { openSearchPool } from './search-pool.ts';

import type { SearchPool } from './search-pool.ts';

const term = { kind: 'term', term: 'titl', form: 'title' } as const;
const query = { match: term, marks: ['titl'] };
const timeout: unknown = expect.objectContaining({ name: 'StoreError', code: 'TIMEOUT' });

let file = '';
let pool: SearchPool;

/** Patient unless it is patience that is tested: a busy machine takes its time to start a thread. */
function openPool(deadlineMs = 20_000): SearchPool {
  const worker = new URL('../../../../tests/factories/hanging-search-worker.ts', import.meta.url);
  return openSearchPool({ worker, threads: 1, deadlineMs });
}

beforeEach(async () => {
  file = join(await makeOwnFolder(), 'edition.sqlite');
  const content = makeContentSet({ releases: [makeRelease()] });
  writeEdition(file, toEdition(content, makeSite()), analyse);
});
afterEach(() => pool.close());

describe('a store with a pool', () => {
  test('gives the same answers as without', async () => {
    pool = openPool();
    const alone = openSqliteStore(file, { analyser: analyse });
    const store = openSqliteStore(file, { analyser: analyse, pool });
    expect(await store.search(query)).toEqual(await alone.search(query));
    expect(await store.countForms(['title'])).toEqual(new Map([['title', 1]]));
    const titles = await store.suggestTitles({ words: ['tit'], limit: 1 });
    expect(titles.map(({ slug }) => slug)).toEqual(['2015-01-25-call']);
    await expect(store.search({ ...query, page: 0 })).rejects.toThrow(RangeError);
  });

  test('names a file that cannot be read', async () => {
    pool = openPool();
    const asked = pool.ask(`${file}.gone`, { kind: 'countForms', forms: [] }, 0);
    await expect(asked).rejects.toEqual(
      expect.objectContaining({
        name: 'StoreError',
        code: 'UNREADABLE',
        message: textWith('.gone'),
      }),
    );
  });

  test('ends what goes on past the deadline, and answers again', async () => {
    pool = openPool(500);
    // The thread of the tests never answers this one.
    const endless = pool.ask(file, { kind: 'countForms', forms: ['endless'] }, 0);
    const waiting = pool.ask(file, { kind: 'countForms', forms: ['title'] }, 0);
    await expect(endless).rejects.toEqual(timeout);
    await expect(waiting).rejects.toEqual(timeout);
    expect(pool.countGivenUp()).toBe(2);
    // Another thread takes its place; on a busy machine that may take longer than one deadline.
    await vi.waitFor(async () => {
      const next = await pool.ask(file, { kind: 'countForms', forms: ['title'] }, 0);
      expect(next.value).toEqual(new Map([['title', 1]]));
    }, 20_000);
  });

  test('refuses what would wait behind too many others', async () => {
    pool = openPool(1000);
    const ask = () => pool.ask(file, { kind: 'countForms', forms: ['endless'] }, 0);
    const asked = await Promise.allSettled(Array.from({ length: 150 }, ask));
    const reasons = asked.map((one) => (one.status === 'rejected' ? String(one.reason) : ''));
    expect(reasons.filter((reason) => reason.includes('too many'))).not.toHaveLength(0);
    expect(reasons).not.toContain('');
  });
});
