import { describe, expect, test, vi } from 'vitest';

import { StoreError } from '../../lib/store/store-error.ts';
import { Resolver } from './resolver.ts';
import { parseTarget } from '../http/request-target.ts';

import type { RoutingStore } from './resolution.ts';

/** A resolver over a record with one release, which counts its reads. */
function makeResolver() {
  const state = { version: 'first', slugs: ['call'], reads: 0, isBroken: false };
  const nothing = () => Promise.reject(new TypeError('Nobody reads this.'));
  const store: RoutingStore = {
    findReleaseState: (slug) => {
      state.reads += 1;
      if (state.isBroken) return Promise.reject(new StoreError('CORRUPT', 'broken'));
      return Promise.resolve(state.slugs.includes(slug) ? 'published' : null);
    },
    findRedirect: () => Promise.resolve(null),
    ...{ findRelease: nothing, listBodies: nothing, listTerms: nothing, listReleases: nothing },
    ...{ browseReleases: nothing, countReleases: nothing },
  };
  const onStale = vi.fn();
  const resolver = new Resolver({
    hasFormat: () => Promise.resolve(false),
    store: () => store,
    version: () => state.version,
    onStale,
  });
  const find = async (url: string) => {
    const target = parseTarget(url);
    if (!target.ok) throw new TypeError(`${url} is no target.`);
    return resolver.find(url, target.value);
  };
  return { resolver, find, state, onStale };
}

const page = '/ru/releases/call';
const [isPage, isMissing] = [
  { kind: 'page', path: page },
  { kind: 'problem', status: '404' },
];

describe('Resolver', () => {
  test('knows nothing that was not found before', async () => {
    const { resolver, find } = makeResolver();
    expect(resolver.peek(page)).toBeNull();
    expect(await find(page)).toMatchObject(isPage);
    expect(resolver.peek(page)).toMatchObject(isPage);
  });

  test('remembers what is missing, however much is invented, beside what is there', async () => {
    const { resolver, find } = makeResolver();
    await find(page);
    for (let count = 0; count < 20_000; count += 1) await find(`/ru/releases/invented-${count}`);
    expect(resolver.peek('/ru/releases/invented-19999')).toMatchObject(isMissing);
    expect(resolver.peek('/ru/releases/invented-0')).toBeNull();
    expect(resolver.peek(page)).toMatchObject(isPage);
  });

  test('remembers plain addresses beside every other way to write them that is invented', async () => {
    const { resolver, find } = makeResolver();
    await find(page);
    for (let count = 0; count < 12_000; count += 1) await find(`${page}?mark=${count}`);
    for (let count = 0; count < 4096; count += 1) {
      const bits = count.toString(2).padStart(12, '0');
      const spelled = '/ru/releases'.replaceAll(/[a-z]/gu, (letter, at: number) =>
        bits[at] === '1' ? `%${letter.charCodeAt(0).toString(16)}` : letter,
      );
      await find(`${spelled}/call`);
    }
    expect(resolver.peek(page)).toMatchObject(isPage);
    expect(resolver.peek(`${page}?mark=1`)).toBeNull();
    await find(`${page}?mark=1`);
    expect(resolver.peek(`${page}?mark=1`)).toMatchObject(isPage);
  });

  test('forgets with the version, in both directions', async () => {
    const { resolver, find, state } = makeResolver();
    await find(page);
    await find('/ru/releases/new');
    Object.assign(state, { version: 'second', slugs: ['new'] });
    expect(resolver.peek(page)).toBeNull();
    expect(resolver.peek('/ru/releases/new')).toBeNull();
    await find(page);
    await find('/ru/releases/new');
    expect(resolver.peek(page)).toMatchObject(isMissing);
    expect(resolver.peek('/ru/releases/new')).toMatchObject({
      kind: 'page',
      path: '/ru/releases/new',
    });
  });

  test('stores nothing that was found under an older version', async () => {
    const { resolver, find, state } = makeResolver();
    const finding = find(page);
    state.version = 'second';
    await finding;
    expect(resolver.peek(page)).toBeNull();
  });

  test('gives an older resolution when the record cannot be read, and tells of it', async () => {
    const { find, state, onStale } = makeResolver();
    await find(page);
    Object.assign(state, { isBroken: true, version: 'second' });
    expect(await find(page)).toMatchObject({ ...isPage, isStale: true });
    expect(onStale).toHaveBeenCalledOnce();
    await expect(find('/ru/releases/other')).rejects.toThrow(StoreError);
  });

  test('does not remember addresses that are too long', async () => {
    const { resolver, find } = makeResolver();
    const long = `${page}?unknown=${'x'.repeat(600)}`;
    await find(long);
    expect(resolver.peek(long)).toBeNull();
  });
});
