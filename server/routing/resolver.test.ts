import { describe, expect, test, vi } from 'vitest';

import { StoreError } from '../../lib/store/store-error.ts';
import { Addresses } from './resolver.ts';
import { parseTarget } from '../http/request-target.ts';

import type { RoutingStore } from './resolution.ts';

/** Addresses over a record with one release, which counts the questions that it is asked. */
function makeAddresses() {
  const state = { version: 'first', slugs: ['call'], questions: 0, isBroken: false };
  const nothing = () => Promise.reject(new TypeError('Nobody asks for this.'));
  const store: RoutingStore = {
    findReleaseState: (slug) => {
      state.questions += 1;
      if (state.isBroken) return Promise.reject(new StoreError('CORRUPT', 'broken'));
      return Promise.resolve(state.slugs.includes(slug) ? 'published' : null);
    },
    findRedirect: () => Promise.resolve(null),
    ...{ findRelease: nothing, listBodies: nothing, listTerms: nothing, listReleases: nothing },
    ...{ browseReleases: nothing, countReleases: nothing },
  };
  const onStale = vi.fn();
  const addresses = new Addresses({
    hasDocument: () => Promise.resolve(false),
    store: () => store,
    version: () => state.version,
    onStale,
  });
  const find = async (url: string) => {
    const target = parseTarget(url);
    if (!target.ok) throw new TypeError(`${url} is no target.`);
    return addresses.find(url, target.value);
  };
  return { addresses, find, state, onStale };
}

const page = '/ru/releases/call';
const [isPage, isMissing] = [
  { kind: 'page', path: page },
  { kind: 'problem', status: '404' },
];

describe('Addresses', () => {
  test('know nothing that was not found before', async () => {
    const { addresses, find } = makeAddresses();
    expect(addresses.recall(page)).toBeNull();
    expect(await find(page)).toMatchObject(isPage);
    expect(addresses.recall(page)).toMatchObject(isPage);
  });

  test('remember what is missing, however much is invented, beside what is there', async () => {
    const { addresses, find } = makeAddresses();
    await find(page);
    for (let count = 0; count < 20_000; count += 1) await find(`/ru/releases/invented-${count}`);
    expect(addresses.recall('/ru/releases/invented-19999')).toMatchObject(isMissing);
    expect(addresses.recall('/ru/releases/invented-0')).toBeNull();
    expect(addresses.recall(page)).toMatchObject(isPage);
  });

  test('remember plain addresses beside every other way to write them that is invented', async () => {
    const { addresses, find } = makeAddresses();
    await find(page);
    for (let count = 0; count < 12_000; count += 1) await find(`${page}?mark=${count}`);
    for (let count = 0; count < 4096; count += 1) {
      const bits = count.toString(2).padStart(12, '0');
      const spelled = '/ru/releases'.replaceAll(/[a-z]/gu, (letter, at: number) =>
        bits[at] === '1' ? `%${letter.charCodeAt(0).toString(16)}` : letter,
      );
      await find(`${spelled}/call`);
    }
    expect(addresses.recall(page)).toMatchObject(isPage);
    expect(addresses.recall(`${page}?mark=11999`)).toBeNull();
    await find(`${page}?mark=1`);
    expect(addresses.recall(`${page}?mark=1`)).toMatchObject(isPage);
  });

  test('forget with the version, in both directions', async () => {
    const { addresses, find, state } = makeAddresses();
    await find(page);
    await find('/ru/releases/new');
    Object.assign(state, { version: 'second', slugs: ['new'] });
    expect(addresses.recall(page)).toBeNull();
    expect(addresses.recall('/ru/releases/new')).toBeNull();
    await find(page);
    await find('/ru/releases/new');
    expect(addresses.recall(page)).toMatchObject(isMissing);
    expect(addresses.recall('/ru/releases/new')).toMatchObject({
      kind: 'page',
      path: '/ru/releases/new',
    });
  });

  test('keep an answer with the version under which it was asked for', async () => {
    const { addresses, find, state } = makeAddresses();
    const finding = find(page);
    state.version = 'second';
    await finding;
    expect(addresses.recall(page)).toBeNull();
  });

  test('give an older answer when the record cannot be asked, and tell of it', async () => {
    const { find, state, onStale } = makeAddresses();
    await find(page);
    state.isBroken = true;
    expect(await find(page)).toMatchObject(isPage);
    expect(onStale).toHaveBeenCalledOnce();
    await expect(find('/ru/releases/other')).rejects.toThrow(StoreError);
  });

  test('do not remember addresses that are too long', async () => {
    const { addresses, find } = makeAddresses();
    const long = `${page}?unknown=${'x'.repeat(600)}`;
    await find(long);
    expect(addresses.recall(long)).toBeNull();
  });
});
