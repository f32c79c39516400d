import { once } from 'node:events';
import { createServer } from 'node:http';

import { expect, test, vi } from 'vitest';

import { listen as listenAnywhere } from '../../tests/factories/listen.ts';
import { listen } from './listen.ts';

const host = '127.0.0.1';
const variables = ['METRICS_PORT', 'METRICS_HOST'] as const;
const log = { error: vi.fn() };

test('a port that is taken is named with its variable', async () => {
  const taken = createServer();
  const port = Number(new URL(await listenAnywhere(taken)).port);
  const found = listen(createServer(), { port, host: '0.0.0.0', variables, log });
  await expect(found).rejects.toThrow(
    `METRICS_PORT: port ${port} of 0.0.0.0 is taken: end what listens there, or set METRICS_PORT to another one.`,
  );
  taken.close();
});

test('a host of another machine is named with its variable', async () => {
  const found = listen(createServer(), { port: 0, host: '192.0.2.1', variables, log });
  await expect(found).rejects.toThrow(/^METRICS_HOST: 192\.0\.2\.1 is no address of this machine/u);
});

test('a connection that cannot be taken is a line in the log once a minute, and no end', async () => {
  const server = createServer();
  await listen(server, { port: 0, host, variables, log });
  for (let count = 0; count < 3; count += 1) server.emit('error', new Error('accept EMFILE'));
  expect(log.error).toHaveBeenCalledOnce();
  server.close();
  await once(server, 'close');
});
