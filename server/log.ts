import { destination, pino } from 'pino';

import { env } from '../lib/env.ts';

/** So much is kept for a place that takes nothing now; what comes after it is lost. */
const mostWaiting = 1024 * 1024;

const output = destination({ fd: 1, sync: true, maxLength: mostWaiting });
// Where no log can be written (a full disk, a program that is gone), readers still get their pages. Next
// writes to the console.
const ignore = () => undefined;
output.on('error', ignore);
process.stdout.on('error', ignore);
process.stderr.on('error', ignore);

/** One JSON line an event, on standard output; never a reader's address or words. */
export const log = pino({ level: env.logLevel, base: null }, output);
