import { describe, expect, test, vi } from 'vitest';

import { FailingPages } from './failing-pages.ts';

const broken = (reason: string) => Promise.reject(new Error(reason));

describe('pages that fail', () => {
  test('are named until they are rendered, or another edition comes', async () => {
    const log = { error: vi.fn(), info: vi.fn() };
    const failing = new FailingPages({ log, countGivenUp: () => 0, version: () => 'first' });
    expect(failing.problems()).toEqual([]);
    await expect(failing.observe('/ru/a', broken('a is broken'))).rejects.toThrow('a is broken');
    await expect(failing.observe('/ru/b', broken('b is broken'))).rejects.toThrow('b is broken');
    expect(failing.problems()).toEqual(['pages: 2 cannot be rendered, the last one: b is broken']);
    expect(await failing.observe('/ru/b', Promise.resolve('page'))).toBe('page');
    expect(failing.problems()).toEqual([
      'pages: one cannot be rendered, the last one: a is broken',
    ]);
    expect(log.info).not.toHaveBeenCalled();
    failing.forget();
    expect(failing.problems()).toEqual([]);
    // Once when it came, once when it went.
    expect(log.error.mock.calls).toEqual([[expect.stringContaining('a is broken')]]);
    expect(log.info).toHaveBeenCalledOnce();
  });

  test.each([
    ['for whose question nobody had time', { givenUp: 1 }],
    ['whose edition went in the middle', { version: 'second' }],
  ])('are not those %s', async (_, change) => {
    const state = { givenUp: 0, version: 'first' };
    const log = { error: vi.fn(), info: vi.fn() };
    const failing = new FailingPages({
      ...{ log, countGivenUp: () => state.givenUp, version: () => state.version },
    });
    const { promise, reject } = Promise.withResolvers();
    const watched = failing.observe('/ru/b', promise);
    Object.assign(state, change);
    reject(new Error('b failed'));
    await expect(watched).rejects.toThrow('b failed');
    expect(log.error).not.toHaveBeenCalled();
    expect(failing.problems()).toEqual([]);
  });
});
