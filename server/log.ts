import { pino } from 'pino';

import { env } from '../lib/env.ts';

/** One JSON line an event, on standard output; never a reader's address or words. */
export const log = pino({ level: env.logLevel, base: null });
