import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Debian has nginx where only root looks. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];

export type Program = { pid: number; stop: () => Promise<void> };

type ProgramOptions = {
  command: string;
  arguments: readonly string[];
  cwd?: string;
  environment?: Readonly<Record<string, string>>;
  /** A file for what it prints, as an operator has one. */
  output?: string;
  /** Asked until it is answered. */
  url: string;
};

/** The file of a program; null: the machine does not have it. */
export function findProgram(name: string): string | null {
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** Starts a server and waits until it answers. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { command, cwd, environment = {}, output, url } = options;
  const child = spawn(command, options.arguments, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...environment },
    stdio: ['ignore', output === undefined ? 'ignore' : openSync(output, 'w'), 'pipe'],
  });
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-4000);
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await exited;
  };

  const deadline = performance.now() + 60_000;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`${command} does not answer at ${url}:\n${complaints}`);
    }
    await wait(100);
  }
  return { pid: child.pid ?? 0, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
