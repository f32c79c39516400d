import type { Server } from 'node:http';
import type { Logger } from 'pino';

type ListenOptions = {
  port: number;
  host: string;
  /** Of the environment, which say so: the port, the host. */
  variables: readonly [port: string, host: string];
  log: Pick<Logger, 'error'>;
};

const tellEvery = 60_000;

/** A server cannot listen where it should; the message is for an operator. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Listens; rejects with a `ListenError`, which names the variable to change, when that cannot be. */
export async function listen(server: Server, options: ListenOptions): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const fail = (error: NodeJS.ErrnoException) => {
    reject(new ListenError(explain(error, options), { cause: error }));
  };
  server.once('error', fail);
  server.listen(options.port, options.host, () => {
    resolve(null);
  });
  await promise;
  server.off('error', fail);
  surviveErrors(server, options.log);
}

/** A connection that cannot be taken (too many files are open) is lost, and the server is not. */
function surviveErrors(server: Server, log: Pick<Logger, 'error'>): void {
  let toldAt = -Infinity;
  server.on('error', (err) => {
    if (performance.now() - toldAt < tellEvery) return;
    toldAt = performance.now();
    log.error({ err }, 'a connection could not be taken');
  });
}

function explain(
  { code = '', message }: NodeJS.ErrnoException,
  { port, host, variables: [portVariable, hostVariable] }: ListenOptions,
): string {
  if (code === 'EADDRINUSE') {
    return `${portVariable}: port ${port} of ${host} is taken: end what listens there, or set ${portVariable} to another one.`;
  }
  if (code === 'EACCES') {
    return `${portVariable}: port ${port} is not allowed for this user: set ${portVariable} to one above 1023.`;
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) {
    return `${hostVariable}: ${host} is no address of this machine: set ${hostVariable} to one that is, like 127.0.0.1.`;
  }
  return `${portVariable}: cannot listen on port ${port} of ${host}: ${message}`;
}
