import { ListenError } from './listen.ts';

import type { Logger } from 'pino';

/**
 * What nobody has caught ends the process: what it left half done is unknown, and a supervisor starts a new one
 * within seconds. Next would log such a fault and go on (its `process-error-handlers`): these handlers stand
 * before its own.
 */
export function exitOnFault(log: Pick<Logger, 'fatal'>): void {
  const exit = (error: unknown) => {
    exitWith(log, error);
  };
  process.prependListener('uncaughtException', exit);
  process.prependListener('unhandledRejection', exit);
}

/** Says why the process cannot go on, in its log, and ends it. */
export function exitWith(log: Pick<Logger, 'fatal'>, error: unknown): never {
  // An operator corrects where the portal listens; the way here through our code says nothing about it.
  if (error instanceof ListenError) log.fatal(error.message);
  else log.fatal({ err: error }, 'a fault that nobody caught');
  process.exit(1);
}
