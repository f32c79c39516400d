import { afterAll, beforeAll, expect } from 'vitest';

import { startServer } from '../../e2e/support/server.ts';

import type { RunningServer, ServerOptions } from '../../e2e/support/server.ts';

type Target = { readonly url: string; readonly operatorUrl: string; logs: () => string };

/**
 * A portal for the attacks of one test file. After them its process is still there, it still answers, and
 * nothing in its log is a fault of the portal.
 */
export function openTarget(options: ServerOptions = {}): Target {
  let server: RunningServer | null = null;

  beforeAll(async () => {
    server = await startServer({ readyWithin: 90_000, ...options });
  });

  afterAll(async () => {
    if (server === null) return;
    const isAlive = server.isRunning() && (await fetch(`${server.url}/ru`)).ok;
    await server.stop();
    expect(isAlive, 'the process is alive and serves pages').toBe(true);
    expect(listFaults(server.logs()), 'faults in the log').toEqual([]);
  });

  return {
    get url() {
      return server?.url ?? '';
    },
    get operatorUrl() {
      return server?.operatorUrl ?? '';
    },
    logs: () => server?.logs() ?? '',
  };
}

/** Errors in the log of the portal; that a busy machine had no time for a question is none. */
function listFaults(logs: string): readonly string[] {
  const lines = logs.split('\n').filter((line) => /^\{"level":[5-9]0,/u.test(line));
  return lines.filter((line) => !line.includes('"code":"TIMEOUT"'));
}
