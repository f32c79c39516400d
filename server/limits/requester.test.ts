import { EventEmitter } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';

import { ClientLeftError, currentAsker, workFor, workWhileOpen } from './requester.ts';

const makeResponse = () => new ServerResponse(new IncomingMessage(new Socket()));

describe('the asker', () => {
  test('is the portal where no client asked', () => {
    expect(currentAsker()).toEqual({ client: null });
  });

  test('is the client that work is done for, whatever else is done at the same time', async () => {
    const ask = async (client: string) =>
      workFor(client, async () => {
        await new Promise(setImmediate);
        return currentAsker().client;
      });
    expect(await Promise.all(['one', 'two'].map(ask))).toEqual(['one', 'two']);
  });

  test('leaves with the connection, where nobody else waits for the work', () => {
    const response = makeResponse();
    workFor('one', () => {
      workWhileOpen(response, () => {
        const { client, signal } = currentAsker();
        expect(client).toBe('one');
        expect(signal?.aborted).toBe(false);
        EventEmitter.prototype.emit.call(response, 'close');
        expect(signal?.reason).toBeInstanceOf(ClientLeftError);
      });
      expect(currentAsker()).toEqual({ client: 'one' });
    });
  });
});
