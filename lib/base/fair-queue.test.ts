import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { FairQueue, QueueError } from './fair-queue.ts';

const usual = { atOnce: 1, most: 8, mostPerClient: 4, patienceMs: 60_000 };

/** A queue of jobs that end when they are told to; `begun` names them in their order. */
function makeQueue(options: Partial<ConstructorParameters<typeof FairQueue>[0]> = {}) {
  const begun: string[] = [];
  const running: (() => void)[] = [];
  const queue = new FairQueue<string>({ ...usual, ...options });
  const add = (client: string | null, name: string, signal?: AbortSignal) =>
    queue.run(
      async () => {
        begun.push(name);
        await new Promise<void>((resolve) => running.push(resolve));
        return name;
      },
      { key: name, client, signal },
    );
  /** What became of it: its result, or why there is none. */
  const outcome = async (client: string | null, name: string, signal?: AbortSignal) =>
    add(client, name, signal).catch((error: unknown) =>
      error instanceof QueueError ? error.reason : 'left',
    );
  const finish = async (count = Infinity) => {
    for (let ended = 0; ended < count && running.length > 0; ended += 1) {
      running.shift()?.();
      await nextTurn();
      await nextTurn();
    }
  };
  return { queue, add, outcome, finish, begun };
}

const names = (client: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${client}${index}`);

describe('FairQueue', () => {
  test('begins what clients ask for in turns', async () => {
    const { outcome, finish, begun } = makeQueue();
    const asked = [...names('a', 4), 'b0', 'c0', 'b1'].map(async (name) =>
      outcome(name.charAt(0), name),
    );
    await finish();
    await Promise.all(asked);
    expect(begun).toEqual(['a0', 'a1', 'b0', 'c0', 'a2', 'b1', 'a3']);
  });

  test('begins a job once for all who wait for it, when the first of them has a turn', async () => {
    const { outcome, finish, begun } = makeQueue();
    const asked = ['a0', 'a1', 'a2', 'a3'].map(async (name) => outcome('a', name));
    const joined = [outcome('b', 'a3'), outcome('c', 'a0')];
    await finish();
    expect(await Promise.all(joined)).toEqual(['a3', 'a0']);
    expect(await Promise.all(asked)).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(begun).toEqual(['a0', 'a1', 'a3', 'a2']);
  });

  test('keeps a job whose first asker has left, and drops one that nobody waits for', async () => {
    const { queue, outcome, finish, begun } = makeQueue();
    const leaving = new AbortController();
    const asked = [
      outcome('a', 'running'),
      outcome('a', 'joined', leaving.signal),
      outcome('b', 'joined'),
      outcome('a', 'dropped', leaving.signal),
    ];
    leaving.abort();
    expect(queue.length).toBe(1);
    await finish();
    expect(await Promise.all(asked)).toEqual(['running', 'left', 'joined', 'left']);
    expect(begun).toEqual(['running', 'joined']);
    expect(queue.length).toBe(0);
  });

  test('refuses whoever has left before', async () => {
    const { outcome, begun } = makeQueue();
    expect(await outcome('a', 'late', AbortSignal.abort())).toBe('left');
    expect(begun).toEqual([]);
  });

  test('gives one client a part of it only', async () => {
    const { outcome, finish } = makeQueue({ mostPerClient: 2 });
    const asked = ['a0', 'a1', 'a2', 'a3'].map(async (name) => outcome('a', name));
    const other = outcome('b', 'b0');
    await finish();
    expect(await Promise.all(asked)).toEqual(['a0', 'a1', 'a2', 'share']);
    expect(await other).toBe('b0');
  });

  test('takes from the longest line when it is full, and from no other', async () => {
    const { outcome, finish } = makeQueue({ most: 4 });
    const asked = ['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'c0', 'b2'].map(async (name) =>
      outcome(name.charAt(0), name),
    );
    await finish();
    expect(await Promise.all(asked)).toEqual([
      'a0',
      'a1',
      'full',
      'full',
      'b0',
      'b1',
      'c0',
      'full',
    ]);
  });

  test('begins what the portal wants for itself after everything else', async () => {
    const { outcome, finish, begun } = makeQueue({ most: 3 });
    const portal = [outcome('a', 'a0'), outcome(null, 'p0'), outcome(null, 'p1')];
    const readers = [outcome('a', 'p1'), outcome('b', 'b0'), outcome('b', 'b1')];
    await finish();
    expect(await Promise.all(portal)).toEqual(['a0', 'full', 'p1']);
    expect(await Promise.all(readers)).toEqual(['p1', 'b0', 'b1']);
    expect(begun).toEqual(['a0', 'p1', 'b0', 'b1']);
  });

  test('gives up what does not begin in time, not what runs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const refused: string[] = [];
    const { outcome, finish } = makeQueue({
      patienceMs: 1000,
      onRefuse: (reason) => refused.push(reason),
    });
    const asked = [outcome('a', 'a0'), outcome('a', 'a1')];
    vi.advanceTimersByTime(900);
    const later = outcome('b', 'a1');
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    await finish();
    expect(await Promise.all(asked)).toEqual(['a0', 'late']);
    expect(await later).toBe('a1');
    expect(refused).toEqual(['late']);
  });

  test('tells all who wait of a failure, and goes on', async () => {
    const queue = new FairQueue<string>(usual);
    const fail = () => Promise.reject(new Error('broken'));
    const asked = [1, 2].map(() => queue.run(fail, { key: 'x', client: 'a' }));
    const next = queue.run(() => Promise.resolve('fine'), { client: 'a' });
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    expect(await next).toBe('fine');
  });

  test('lets the event loop round between two jobs', async () => {
    const queue = new FairQueue<void>(usual);
    const order: string[] = [];
    const job = (name: string) => () => {
      order.push(name);
      setImmediate(() => order.push(`after ${name}`));
      return Promise.resolve();
    };
    await Promise.all(['one', 'two'].map((name) => queue.run(job(name), { client: 'a' })));
    expect(order).toEqual(['one', 'after one', 'two']);
  });

  test('runs a job in the context of who asked for it, not of who asked before', async () => {
    const clients = new AsyncLocalStorage<string>();
    const queue = new FairQueue<string | undefined>(usual);
    const ask = (client: string) =>
      clients.run(client, async () =>
        queue.run(
          async () => {
            await nextTurn();
            return clients.getStore();
          },
          { client },
        ),
      );
    expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['a', 'b', 'c']);
  });

  test('lets nobody wait for more than one job of each other client, in whatever order they come', async () => {
    const step = fc.record({ client: fc.constantFrom('a', 'b', 'c', 'd'), ends: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { outcome, finish, begun } = makeQueue({ most: 100, mostPerClient: 100 });
        const asked: { client: string; before: number }[] = [];
        const outcomes: Promise<string>[] = [];
        for (const [index, { client, ends }] of steps.entries()) {
          asked.push({ client, before: begun.length });
          outcomes.push(outcome(client, `${client}${index}`));
          if (ends) await finish(1);
        }
        await finish();
        await Promise.all(outcomes);
        expect(begun).toHaveLength(steps.length);
        for (const [index, { client, before }] of asked.entries()) {
          const at = begun.indexOf(`${client}${index}`);
          const own = begun.slice(before, at).filter((name) => name.startsWith(client)).length;
          for (const other of ['a', 'b', 'c', 'd'].filter((one) => one !== client)) {
            const passed = begun.slice(before, at).filter((name) => name.startsWith(other)).length;
            // One before each job of its own that was asked for earlier, and one before this.
            expect(passed).toBeLessThanOrEqual(own + 1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('settles everything that was asked, and never holds more than its bounds', async () => {
    const ask = fc.record({
      client: fc.constantFrom('a', 'b', 'c', null),
      name: fc.integer({ min: 0, max: 12 }).map(String),
      step: fc.constantFrom('ask', 'leave', 'finish'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(ask, { maxLength: 60 }), async (asks) => {
        const { queue, outcome, finish } = makeQueue();
        const outcomes: Promise<string>[] = [];
        for (const { client, name, step } of asks) {
          const leaving = new AbortController();
          outcomes.push(outcome(client, name, leaving.signal));
          if (step === 'leave') leaving.abort();
          if (step === 'finish') await finish();
          expect(queue.length).toBeLessThanOrEqual(usual.most);
        }
        await finish();
        await Promise.all(outcomes);
        expect(queue.length).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
