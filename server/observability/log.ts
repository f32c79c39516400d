import { destination, levels, pino } from 'pino';

import { env } from '../../lib/config/env.ts';

/**
 * Lines are written while responses go on, so that a collector that hangs keeps no reader waiting; what is
 * beyond the bound is lost then, and pages are not.
 */
const output = destination({ dest: 1, sync: false, maxLength: 16 * 1024 * 1024 });
// Where no log can be written (a full disk, a program that is gone), readers still get their pages, and the
// process still ends: at its end pino would try to write for ever. Next writes to the console.
let isFailing = false;
output.on('error', () => {
  isFailing = true;
});
output.on('drain', () => {
  isFailing = false;
});
process.prependListener('exit', () => {
  if (isFailing) output.destroy();
  else passOn();
});
const ignore = () => undefined;
process.stdout.on('error', ignore);
process.stderr.on('error', ignore);

/**
 * Lines wait for each other, so many characters or milliseconds at most: to write each one by itself costs as
 * much as a tenth of a response.
 */
const mostWaiting = 16 * 1024;
const longestWait = 100;
let waiting = '';
let timer: NodeJS.Timeout | null = null;

function passOn(): void {
  if (timer) clearTimeout(timer);
  timer = null;
  if (waiting !== '') output.write(waiting);
  waiting = '';
}

const lines = {
  /** Has pino say the level of each line before it writes it. */
  [Symbol.for('pino.metadata')]: true,
  lastLevel: 0,
  write(line: string) {
    waiting += line;
    // What somebody should look at waits for nothing.
    const isUrgent = this.lastLevel >= (levels.values['warn'] ?? 40);
    if (isUrgent || waiting.length >= mostWaiting) passOn();
    else timer ??= setTimeout(passOn, longestWait).unref();
  },
};

/** One JSON line an event, on standard output; never a reader's address or words. */
export const log = pino({ level: env.logLevel, base: null }, lines);

export type LoggedRequest = {
  method: string | undefined;
  /** Without its query, which can hold what a reader looked for. */
  path: string;
  status: number;
  /** From the request to the end of the response. */
  ms: number;
};

/** One line a request. */
export function logRequest({ method, path, status, ms }: LoggedRequest): void {
  log.info({ method, path, status, ms: Math.round(ms) });
}
