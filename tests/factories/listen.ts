import { once } from 'node:events';

import type { Server } from 'node:http';

/** Opens a server on a free port; its origin. */
export async function listen(server: Server): Promise<string> {
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port.');
  return `http://localhost:${address.port}`;
}
