import { describe, expect, test } from 'vitest';

import { FailingPages } from './failing-pages.ts';

const broken = (reason: string) => Promise.reject(new Error(reason));

describe('pages that fail', () => {
  test('are named until they are rendered, or another edition comes', async () => {
    const failing = new FailingPages();
    expect(failing.problems()).toEqual([]);
    await expect(failing.watch('/ru/a', broken('a is broken'))).rejects.toThrow('a is broken');
    await expect(failing.watch('/ru/b', broken('b is broken'))).rejects.toThrow('b is broken');
    expect(failing.problems()).toEqual(['pages: 2 cannot be rendered, the last one: b is broken']);
    expect(await failing.watch('/ru/b', Promise.resolve('page'))).toBe('page');
    expect(failing.problems()).toEqual([
      'pages: one cannot be rendered, the last one: a is broken',
    ]);
    failing.forget();
    expect(failing.problems()).toEqual([]);
  });
});
