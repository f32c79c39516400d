import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { expect, test } from 'vitest';

/** Answers half a second late, and says where it listens. */
const program = `
  import { createServer } from 'node:http';
  import { Health } from './server/observability/health.ts';
  import { stopGracefully } from './server/lifecycle/stop.ts';
  const server = createServer((_, response) => {
    console.log('asked');
    setTimeout(() => response.end('whole'), 500);
  });
  const health = new Health(() => ({ editionId: 'first', problems: [] }));
  stopGracefully({ server, health, log: { info() {}, warn() {} }, pollers: [] });
  server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
`;

test.each([
  ['SIGTERM', 'SIGTERM'],
  ['SIGINT', 'SIGINT'],
  ['SIGTERM', 'SIGINT'],
] as const)('%s and %s together end nothing sooner than one', async (first, second) => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program]);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'exit');
  await expect.poll(() => output, { timeout: 20_000 }).toMatch(/port \d+/u);
  const answer = fetch(`http://127.0.0.1:${/port (\d+)/u.exec(output)?.[1]}/`);
  await expect.poll(() => output, { timeout: 20_000 }).toContain('asked');
  child.kill(first);
  child.kill(second);
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill(second);
  expect(await (await answer).text()).toBe('whole');
  await ended;
  expect(child.exitCode).toBe(0);
});
