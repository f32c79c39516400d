import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Linux says so to every program, whatever its kernel counts in. */
const ticksPerSecond = 100;

/** Seconds that a process and its children have taken of the processors. */
export async function readProcessorTime(pid: number): Promise<number> {
  const [stat, children] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'),
  ]);
  // The name of the program stands in brackets before all numbers, and may have spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  const others = children.split(' ').filter(Boolean).map(Number);
  const times = await Promise.all(others.map(readProcessorTime));
  return times.reduce((sum, time) => sum + time, own);
}

/** Looks at the memory of a process until the work is done; the most of it, in megabytes. */
export async function watchMemory(pid: number, work: () => Promise<unknown>): Promise<number> {
  const done = new AbortController();
  const watching = findMost(pid, done.signal);
  try {
    await work();
  } finally {
    done.abort();
  }
  return watching;
}

async function findMost(pid: number, done: AbortSignal): Promise<number> {
  let most = 0;
  while (!done.aborted) {
    most = Math.max(most, await readMemory(pid));
    await wait(100);
  }
  return most;
}

async function readMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? Number.NaN) / 1024;
}
