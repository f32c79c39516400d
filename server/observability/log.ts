import { destination, levels, pino } from 'pino';

import { env } from '../../lib/config/env.ts';
import { toAccessLine } from './access-log.ts';

import type { AnsweredRequest } from './access-log.ts';

/**
 * Lines are written while answers go on, so that a collector that hangs keeps no reader waiting; what is
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
 * much as a tenth of an answer.
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

function write(line: string): void {
  waiting += line;
  if (waiting.length >= mostWaiting) passOn();
  else timer ??= setTimeout(passOn, longestWait).unref();
}

const lines = {
  /** Has pino say the level of each line before it writes it. */
  [Symbol.for('pino.metadata')]: true,
  lastLevel: 0,
  write(line: string) {
    write(line);
    // What somebody should look at waits for nothing.
    if (this.lastLevel >= (levels.values['warn'] ?? 40)) passOn();
  },
};

/** One JSON line an event, on standard output; never a reader's address or words. */
export const log = pino({ level: env.logLevel, base: null }, lines);

const isLoggingRequests = log.isLevelEnabled('info');

export function logRequest(request: AnsweredRequest): void {
  if (isLoggingRequests) write(toAccessLine(request, Date.now()));
}
