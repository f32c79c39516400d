import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

/** As in main.ts, with what Next installs later. */
const program = (fault: string) => `
  import { exitOnFault } from './server/lifecycle/fatal.ts';
  import { log } from './server/observability/log.ts';
  exitOnFault(log);
  process.on('uncaughtException', () => console.error('swallowed'));
  process.on('unhandledRejection', () => console.error('swallowed'));
  setInterval(() => undefined, 1000);
  ${fault}
`;

test.each([
  ['an exception', "setTimeout(() => { throw new Error('out of the blue'); });"],
  ['a rejection', "void Promise.reject(new Error('out of the blue'));"],
  ['a rejection without an error', "void Promise.reject('out of the blue');"],
])('%s that nobody catches is logged and ends the process', async (_, fault) => {
  const args = ['--input-type=module-typescript', '--eval', program(fault)];
  const child = spawn(process.execPath, args, { env: { ...process.env, LOG_LEVEL: 'info' } });
  const ended = once(child, 'exit');
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  expect(child.exitCode).toBe(1);
  expect(output).toMatch(
    /^\{"level":60,.*out of the blue.*"msg":"a fault that nobody caught"\}\n$/u,
  );
  expect(errors).not.toContain('swallowed');
});
