import { afterAll, beforeAll, expect } from 'vitest';

import { startServer } from '../../e2e/support/server.ts';

import type { RunningServer, ServerOptions } from '../../e2e/support/server.ts';

/**
 * A portal for the attacks of one test file. After them its process is still there, it still answers, and
 * nothing in its log is a fault of the portal.
 */
export function openTarget(options: ServerOptions = {}): { readonly url: string } {
  let server: RunningServer | null = null;

  beforeAll(async () => {
    server = await startServer(options);
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
  };
}

/** That a busy machine had no time for a question is no fault; Next writes such an error as it is. */
const givenUp = /^⨯ Error \[StoreError\]: A question [^}]*(?:^ [^\n]*\n)*^\}$/gmu;
const isHarmless = /^$|^\{"level":[1-4]0,|"code":"TIMEOUT"|^✓ Running next\.config/u;

/** Lines that tell of an error: pino's level 50 and above, or what is no line of the log, such as a stack. */
function listFaults(logs: string): readonly string[] {
  const lines = logs.replaceAll(givenUp, '').split('\n');
  return lines.filter((line) => !isHarmless.test(line));
}
