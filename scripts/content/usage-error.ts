import { parseArgs } from 'node:util';

import type { ParseArgsConfig } from 'node:util';

/** The command line was not understood: exit code 2 and the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `parseArgs` whose complaints are usage errors. */
export function parseCommandLine<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}

/** The one argument that a command has. */
export function parseSingle(args: readonly string[], name: string): string {
  const { positionals } = parseCommandLine({ args: [...args], allowPositionals: true });
  const [only, ...others] = positionals;
  if (only === undefined || others.length > 0) throw new UsageError(`Give one ${name}.`);
  return only;
}
