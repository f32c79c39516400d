import { pino } from 'pino';

import { env } from '../lib/env.ts';

/** What waits to be written when nobody takes it; beyond that lines are lost, and pages are not. */
const mostWaiting = 16 * 1024 * 1024;

/**
 * Written while answers go on, many lines at a time when they come fast; what is left is written when the
 * process ends. A collector that hangs keeps no reader waiting.
 */
const output = pino.destination({ dest: 1, sync: false, maxLength: mostWaiting });

/** One JSON line an event, on standard output; never a reader's address or words. */
export const log = pino({ level: env.logLevel, base: null }, output);
