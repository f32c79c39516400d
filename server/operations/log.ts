import { destination, levels, pino } from 'pino';

import { env } from '../../lib/env.ts';

import type { LoggerOptions } from 'pino';

/**
 * Lines wait for each other, a tenth of a second at most: to write each one by itself costs as much as
 * a tenth of an answer. They are written while answers go on, so that a collector that hangs keeps no reader
 * waiting; what is beyond the bound is lost then, and pages are not.
 */
const output = destination({
  ...{ dest: 1, sync: false },
  ...{ minLength: 4096, periodicFlush: 100, maxLength: 16 * 1024 * 1024 },
});
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
});
const ignore = () => undefined;
process.stdout.on('error', ignore);
process.stderr.on('error', ignore);

const options = {
  level: env.logLevel,
  base: null,
  hooks: {
    /** What somebody should look at waits for nothing. */
    logMethod(args, method, level) {
      method.apply(this, args);
      if (level >= (levels.values['warn'] ?? 40)) output.flush();
    },
  },
} satisfies LoggerOptions;

/** One JSON line an event, on standard output; never a reader's address or words. */
export const log = pino(options, output);
