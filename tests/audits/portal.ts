import { e2eOrigin, startServer } from '../e2e/support/server.ts';

import type { RunningServer } from '../e2e/support/server.ts';

let server: RunningServer | null = null;

/** The production build on the origin that it was made for, one server for all audits. */
export async function setup(): Promise<void> {
  server = await startServer({ port: Number(new URL(e2eOrigin).port) });
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
