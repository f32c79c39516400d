import { createServer } from 'node:http';
import { once } from 'node:events';

/**
 * What stands before a portal, as readers meet it: it lets everything through, answers 503 by itself, or cuts
 * every connection.
 */
export async function openGate(portal: string) {
  const state: { mode: 'open' | 'failing' | 'cut' } = { mode: 'open' };
  const server = createServer((request, response) => {
    if (state.mode === 'cut') request.socket.destroy();
    else if (state.mode === 'failing') response.writeHead(503).end('The gate fails.');
    else
      void pass(request.url ?? '/').then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      });
  });
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port.');

  return {
    url: `http://localhost:${address.port}`,
    set: (mode: typeof state.mode) => {
      state.mode = mode;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };

  async function pass(path: string) {
    const answer = await fetch(portal + path, { redirect: 'manual' });
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) =>
          !/^(?:content-encoding|content-length|connection|keep-alive|transfer-encoding)$/u.test(
            name,
          ),
      ),
    );
    return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
  }
}
