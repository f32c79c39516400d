import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { readStartCommand, startCommand } from '../e2e/support/start-command.ts';

const write = (start?: string) => JSON.stringify({ scripts: { start } });

test('the unit for systemd starts what `npm start` starts', async () => {
  const unit = await readFile('deploy/parallel.service', 'utf8');
  const [, started = ''] = /^ExecStart=\S+\/node (.+)$/mu.exec(unit) ?? [];
  // The check of Node's version is for whoever has not installed the packages.
  const [check, ...others] = ['--import ./tooling/node-version.mjs ', started];
  expect(others).toEqual([startCommand.args.join(' ').replace(check, '')]);
  const [, variables = ''] = /^Environment=(.+)$/mu.exec(unit) ?? [];
  const expected = Object.entries(startCommand.environment).map((pair) => pair.join('='));
  expect(variables.split(' ')).toEqual(expect.arrayContaining(expected));
});

test('what `npm run dev` ends with takes the place of its shell, so that signals reach it', async () => {
  const [, dev = ''] = /"dev": "([^"]+)"/u.exec(await readFile('package.json', 'utf8')) ?? [];
  expect(dev.split(' && ').at(-1)).toMatch(/^exec node /u);
});

describe('the start script', () => {
  test('is read as variables and arguments', () => {
    expect(readStartCommand(write('A=1 B=c exec node --flag=2 main.ts'))).toEqual({
      environment: { A: '1', B: 'c' },
      args: ['--flag=2', 'main.ts'],
    });
  });

  test.for([
    undefined,
    '',
    'exec deno main.ts',
    'exec node main.ts && node other.ts',
    'A="b c" exec node main.ts',
    'A=1 node main.ts',
  ])('of another form is refused: %s', (start) =>
    expect(() => readStartCommand(write(start))).toThrow(/package\.json/u),
  );
});
