import { describe, expect, test, vi } from 'vitest';

import { FailingPages } from './failing-pages.ts';

const broken = (reason: string) => Promise.reject(new Error(reason));

describe('pages that fail', () => {
  test('are named until they are rendered, or another edition comes', async () => {
    const log = { error: vi.fn(), info: vi.fn() };
    const failing = new FailingPages({ log, countGivenUp: () => 0 });
    expect(failing.problems()).toEqual([]);
    await expect(failing.watch('/ru/a', broken('a is broken'))).rejects.toThrow('a is broken');
    await expect(failing.watch('/ru/b', broken('b is broken'))).rejects.toThrow('b is broken');
    expect(failing.problems()).toEqual(['pages: 2 cannot be rendered, the last one: b is broken']);
    expect(await failing.watch('/ru/b', Promise.resolve('page'))).toBe('page');
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

  test('are not those for whose question nobody had time', async () => {
    let givenUp = 0;
    const log = { error: vi.fn(), info: vi.fn() };
    const failing = new FailingPages({ log, countGivenUp: () => givenUp });
    const { promise, reject } = Promise.withResolvers();
    const watched = failing.watch('/ru/b', promise);
    givenUp += 1;
    reject(new Error('b took too long'));
    await expect(watched).rejects.toThrow('b took too long');
    expect(failing.problems()).toEqual([]);
  });
});
