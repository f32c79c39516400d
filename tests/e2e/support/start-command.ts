import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

export type StartCommand = {
  environment: Readonly<Record<string, string>>;
  /** Arguments of Node, the program last. */
  args: readonly string[];
};

const withStart = z.object({ scripts: z.object({ start: z.string() }) });
const manifest = fileURLToPath(new URL('../../../package.json', import.meta.url));

/**
 * How `npm start` starts the portal. Tests and benches start the same: memory that nobody bounds says nothing
 * about the portal that runs somewhere. npm itself is left out, since it would stand between us and the process.
 */
export const startCommand = readStartCommand(readFileSync(manifest, 'utf8'));

/**
 * Reads the script `start` of a package.json: variables, `exec node`, arguments, without quotes. Without `exec` npm's
 * shell would stand between npm and the portal, and end alone.
 *
 * @throws {TypeError} The script has another form.
 */
export function readStartCommand(packageJson: string): StartCommand {
  const read = withStart.safeParse(JSON.parse(packageJson));
  const words = read.data?.scripts.start.split(' ') ?? [];
  const program = words.indexOf('node');
  if (
    program === -1 ||
    words[program - 1] !== 'exec' ||
    words.some((word) => /["'$&|;]/u.test(word))
  ) {
    throw new TypeError(
      'package.json: "start" has to be variables, `exec node` and its arguments, without quotes.',
    );
  }
  const variables = words.slice(0, program - 1).map((word) => {
    const [name = '', value = ''] = word.split('=');
    return [name, value] as const;
  });
  return { environment: Object.fromEntries(variables), args: words.slice(program + 1) };
}
