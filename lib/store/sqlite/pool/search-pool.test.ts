import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { toEdition } from '../../../editions/edition.ts';
import { writeEdition } from '../write/write-edition.ts';
import { openSqliteStore } from '../sqlite-store.ts';
import { analyse } from '../../../search/analyse.ts';
import { textAnalysis } from '../../../search/text-analysis.ts';
import { makeContentSet } from '../../../../tests/factories/make-content-set.ts';
import { makeSite } from '../../../../tests/factories/make-frame.ts';
import { makeRelease } from '../../../../tests/factories/make-release.ts';
import { makeOwnFolder } from '../../../../tests/factories/own-folder.ts';
import { textWith } from '../../../../tests/factories/text-with.ts';
import { openSearchPool } from './search-pool.ts';

import type { JobOptions } from '../../../base/fair-queue.ts';
import type { SearchPool } from './search-pool.ts';

const query = { text: 'title' };
const timeout: unknown = expect.objectContaining({ name: 'StoreError', code: 'TIMEOUT' });

let file = '';
let pool: SearchPool;
let client: JobOptions = { client: 'one' };

const suggest = (word: string, signal?: AbortSignal) => {
  client = { ...client, signal };
  return pool.run('suggestTitles', { file, query: { words: [word], limit: 1 }, now: 0 });
};

/** Patient unless it is patience that is tested: a busy machine takes its time to start a thread. */
function openPool(deadlineMs = 20_000): SearchPool {
  const worker = new URL('../../../../tests/factories/hanging-search-worker.ts', import.meta.url);
  return openSearchPool({ worker, threads: 1, deadlineMs, client: () => client });
}

beforeEach(async () => {
  file = join(await makeOwnFolder(), 'edition.sqlite');
  const content = makeContentSet({ releases: [makeRelease()] });
  writeEdition(file, toEdition(content, makeSite()), analyse);
});
afterEach(() => pool.close());

describe('a store with a pool', () => {
  test('gives the same results as without', async () => {
    pool = openPool();
    const alone = openSqliteStore(file, textAnalysis);
    const store = openSqliteStore(file, { ...textAnalysis, pool });
    expect(await store.search(query)).toEqual(await alone.search(query));
    const titles = await store.suggestTitles({ words: ['tit'], limit: 1 });
    expect(titles.map(({ slug }) => slug)).toEqual(['2015-01-25-call']);
    await expect(store.search({ ...query, page: 0 })).rejects.toThrow(RangeError);
  });

  test('names a file that cannot be read', async () => {
    pool = openPool();
    const asked = pool.run('search', { file: `${file}.gone`, query, now: 0 });
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
    const endless = await Promise.allSettled([suggest('endless'), suggest('endless')]);
    expect(endless).toEqual(
      Array.from({ length: 2 }, () => ({ status: 'rejected', reason: timeout })),
    );
    expect(pool.countGivenUp()).toBe(2);
    // Another thread takes its place; on a busy machine that may take longer than one deadline.
    await vi.waitFor(async () => {
      expect(await suggest('title')).toHaveLength(1);
    }, 20_000);
  });

  test('refuses what would wait behind too many others, of one client and of all', async () => {
    pool = openPool();
    const ask = async (name: string) => {
      client = { client: name };
      return suggest('endless');
    };
    const asked = ['one', 'two', 'three'].flatMap((client) =>
      Array.from({ length: 52 }, () => ask(client).catch(String)),
    );
    const refused = await Promise.race([asked[51], asked[155]]);
    expect(refused).toMatch(/given up: .*share/u);
    expect(await asked.at(-1)).toMatch(/given up: .*(?:full|share)/u);
    expect(pool.countGivenUp()).toBe(52 * 3 - 101);
    await pool.close();
  });

  test('answers in the order in which it was asked', async () => {
    pool = openPool();
    const order: number[] = [];
    const asked = Array.from({ length: 30 }, async (_, index) => {
      await suggest('title');
      order.push(index);
    });
    await Promise.all(asked);
    expect(order).toEqual(order.toSorted((left, right) => left - right));
  });

  test('answers a client before what another has asked for many times', async () => {
    pool = openPool();
    const order: string[] = [];
    const ask = async (name: string) => {
      client = { client: name };
      await suggest('title');
      order.push(name);
    };
    await Promise.all([...Array.from({ length: 10 }, async () => ask('many')), ask('one')]);
    // What the thread had already, and one turn of the other.
    expect(order.indexOf('one')).toBeLessThanOrEqual(2);
  });

  test('leaves out what nobody waits for any more, which is no failure', async () => {
    pool = openPool();
    const leaving = new AbortController();
    const gone = new Error('gone');
    const running = suggest('title');
    const waiting = suggest('endless', leaving.signal);
    const next = suggest('title');
    leaving.abort(gone);
    await expect(waiting).rejects.toBe(gone);
    expect(await running).toHaveLength(1);
    // The thread never had the endless one, or this would not be answered.
    expect(await next).toHaveLength(1);
    expect(pool.countGivenUp()).toBe(0);
  });
});
