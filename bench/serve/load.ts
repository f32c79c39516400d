import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { z } from 'zod';

import { readProcessorTime } from './process-state.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('wrk.lua', import.meta.url));

/** What is asked again and again, and of whom. */
export type Subject = {
  name: string;
  url: string;
  /** The process that answers; its children count as well. */
  pid: number;
  headers?: Readonly<Record<string, string>>;
  /** Every question asks for another address, made of `url` and a number. */
  isInvented?: boolean;
};

/** Answers a second; milliseconds below which half and 99 in 100 of them come. */
export type Load = {
  rate: number;
  p50: number;
  p99: number;
  /** Microseconds of a processor that one answer takes: hardly changed by what else the machine does. */
  cost: number;
};

const number = z.number();
/** What wrk.lua prints. */
const reportSchema = z.object({
  ...{ requests: number, seconds: number, p50: number, p99: number, failures: number },
});

export const connections = 64;

/** One thread of wrk with 64 connections, each of which asks as soon as it is answered. */
export async function load(subject: Subject, seconds: number): Promise<Load> {
  const headers = { 'Accept-Encoding': 'gzip', ...subject.headers };
  const before = await readProcessorTime(subject.pid);
  const { stdout } = await run('wrk', [
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
    ...['--timeout', '10s', '--script', script],
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...[subject.url, '--', subject.isInvented === true ? 'invented' : 'same'],
  ]);
  const processor = (await readProcessorTime(subject.pid)) - before;
  const report = reportSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  if (report.failures > 0) throw new Error(`${subject.name}: ${report.failures} requests failed.`);
  const { requests, p50, p99 } = report;
  return { rate: requests / report.seconds, p50, p99, cost: (processor / requests) * 1e6 };
}
