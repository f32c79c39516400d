import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

import { startCommand } from './start-command.ts';

/**
 * The origin that `npm test` builds for; pages know it, so it is the same for every server of the tests.
 * Two working copies on one machine need two: build with the same SITE_ORIGIN.
 */
export const e2eOrigin = process.env['E2E_ORIGIN'] ?? 'http://localhost:3100';

/** The Node of the project, whatever the machine has. */
export const nodeProgram = 'node_modules/.bin/node';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export type ServerOptions = {
  contentDir?: string;
  dataDir?: string;
  /** A free one when it does not matter. */
  port?: number;
  siteOrigin?: string;
  /** Arguments of the command line, such as `--watch`. */
  args?: readonly string[];
  /** Further variables, such as RATE_LIMIT. */
  environment?: Readonly<Record<string, string>>;
  readyWithin?: number;
  /** Where the log goes instead of `logs()`: a file descriptor. */
  output?: number;
};

export type RunningServer = {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** Where its operator asks for metrics and for what is wrong. */
  operatorUrl: string;
  /** The process has not ended, whatever it was sent. */
  isRunning(): boolean;
  logs(): string;
  /** Ends as an operator would end it; gives its exit code. */
  stop(): Promise<number | null>;
};

/** A server of its own, for tests that change content or restart. Needs a finished `npm run build`. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { contentDir, dataDir, siteOrigin = e2eOrigin, args = [], environment = {} } = options;
  const { readyWithin = 90_000, output: descriptor = 'pipe' } = options;
  const port = options.port ?? (await findFreePort());
  const metricsPort = await findFreePort();
  const child = spawn(nodeProgram, [...startCommand.args, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...startCommand.environment,
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      SITE_ORIGIN: siteOrigin,
      // All tests are one client.
      RATE_LIMIT: '0',
      ...environment,
      ...(contentDir !== undefined && { CONTENT_DIR: contentDir }),
      ...(dataDir !== undefined && { DATA_DIR: dataDir }),
    },
    stdio: ['ignore', descriptor, 'pipe'],
  });

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exited = once(child, 'exit');

  const server: RunningServer = {
    url: `http://localhost:${port}`,
    operatorUrl: `http://127.0.0.1:${metricsPort}`,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    logs: () => output,
    async stop() {
      if (server.isRunning()) {
        child.kill('SIGTERM');
        const kill = setTimeout(() => child.kill('SIGKILL'), 10_000);
        await exited;
        clearTimeout(kill);
      }
      return child.exitCode;
    },
  };

  const deadline = Date.now() + readyWithin;
  while (!(await isReady(server.url))) {
    if (child.exitCode !== null) throw new Error(`The server stopped at its start:\n${output}`);
    if (Date.now() > deadline) {
      await server.stop();
      throw new Error(`The server was not ready within ${readyWithin} ms:\n${output}`);
    }
    await wait(100);
  }
  return server;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
