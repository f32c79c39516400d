import { describe, expect, test, vi } from 'vitest';

import { StoreError } from '../../lib/store/store-error.ts';
import { cachePolicies } from './policies.ts';
import { ResponseCache } from './response-cache.ts';

import type { CachePolicy } from './policies.ts';

type Value = { text: string };

/** A cache over a record that can change and break. */
function openCache(policy: CachePolicy) {
  const state: { version: string | null; loads: number; error: Error | null; now: number } = {
    ...{ version: 'first', loads: 0, error: null, now: 0 },
  };
  const onStale = vi.fn();
  const cache = new ResponseCache<Value>({
    ...{ policy, onStale, now: () => state.now },
    version: () => state.version,
    size: ({ text }) => text.length,
  });
  const load = async () => {
    state.loads += 1;
    await new Promise(setImmediate);
    if (state.error) throw state.error;
    return { text: `of ${state.version}` };
  };
  return { cache, state, onStale, get: (key = 'key') => cache.get(key, { load }), load };
}

const unreadable = new StoreError('CORRUPT', 'The file is broken.');

describe('a cache by version', () => {
  test('loads once a version, and once for all who request at the same time', async () => {
    const { get, state } = openCache(cachePolicies.formats);
    const [one, other] = await Promise.all([get(), get()]);
    expect(one.value).toBe(other.value);
    expect(await get()).toMatchObject({ source: 'cached' });
    expect(state.loads).toBe(1);
    state.version = 'second';
    expect(await get()).toMatchObject({ source: 'loaded', value: { text: 'of second' } });
  });

  test('sends what is stale when the record cannot be read, and for no other error', async () => {
    const { get, state, onStale } = openCache(cachePolicies.formats);
    await get();
    Object.assign(state, { version: 'second', error: unreadable, now: 7000 });
    expect(await get()).toMatchObject({ source: 'stale', age: 7, value: { text: 'of first' } });
    expect(await get()).toMatchObject({ source: 'stale' });
    expect(onStale).toHaveBeenCalledOnce();
    await expect(get('other')).rejects.toThrow(unreadable);
    state.error = new TypeError('A fault.');
    await expect(get()).rejects.toThrow('A fault.');
  });

  test('stores nothing while the version is unknown', async () => {
    const { cache, get, state } = openCache(cachePolicies.addresses);
    state.version = null;
    await get();
    expect(cache.peek('key')).toBeNull();
    await get();
    expect(state.loads).toBe(2);
  });

  test('stores nothing that is not cacheable', async () => {
    const { cache, load } = openCache(cachePolicies.formats);
    await cache.get('key', { load, isCacheable: ({ text }) => text !== 'of first' });
    expect(cache.peek('key')).toBeNull();
  });
});

test('what is immutable is loaded once, whatever becomes of the record', async () => {
  const { cache, get, state } = openCache(cachePolicies.ogImages);
  await get();
  state.version = 'second';
  expect(await get()).toMatchObject({ source: 'cached' });
  expect(cache.peek('key')).toEqual({ text: 'of first' });
});

test('keys that can be invented push out no others', async () => {
  const { cache } = openCache({ ...cachePolicies.addresses, maxBytes: 400 });
  const load = () => Promise.resolve({ text: 'x'.repeat(20) });
  await cache.get('common', { load });
  for (let count = 0; count < 100; count += 1) {
    await cache.get(`${count}`, { load, isInvented: true });
  }
  expect(cache.peek('common')).not.toBeNull();
  expect(cache.peek('0')).toBeNull();
  expect(cache.peek('99')).not.toBeNull();
});
