import { describe, expect, test } from 'vitest';

import { currentRequester, runFor, runUntilAborted } from './requester.ts';

describe('the requester', () => {
  test('is the portal where no client came', () => {
    expect(currentRequester()).toEqual({ client: null });
  });

  test('is the client that work is done for, whatever else is done at the same time', async () => {
    const run = async (client: string) =>
      runFor(client, async () => {
        await new Promise(setImmediate);
        return currentRequester().client;
      });
    expect(await Promise.all(['one', 'two'].map(run))).toEqual(['one', 'two']);
  });

  test('leaves by its signal, where nobody else waits for the work', () => {
    const leaving = new AbortController();
    runFor('one', () => {
      runUntilAborted(leaving.signal, () => {
        expect(currentRequester()).toEqual({ client: 'one', signal: leaving.signal });
      });
      expect(currentRequester()).toEqual({ client: 'one' });
    });
  });
});
