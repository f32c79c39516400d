import createNext from 'next';

import { loadBuiltConfig } from '../render/built-config.ts';

import type { RequestListener, Server } from 'node:http';

/** Next as a renderer: nothing but `server/render` and, in development, its own files reach it. */
export async function startNext({ port, isDevelopment }: { port: number; isDevelopment: boolean }) {
  if (!isDevelopment) await loadBuiltConfig();
  const next = createNext({ dev: isDevelopment, dir: process.cwd(), port, hostname: 'localhost' });
  await next.prepare();
  const handle = next.getRequestHandler();
  const listener: RequestListener = (request, response) => void handle(request, response);
  return { listener, acceptUpgrades };

  /** In development a browser hears by a WebSocket what has changed. */
  function acceptUpgrades(server: Server): void {
    const upgrade = next.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  }
}
