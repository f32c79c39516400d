import { Command } from 'commander';

import { UsageError } from './usage-error.ts';

import type { z } from 'zod';

/** A command with its help; `examples`: what an editor types behind its name. */
export function createCommand(
  name: string,
  description: string,
  examples: readonly string[],
): Command {
  const lines = examples.map((example) => `  npm run content -- ${name} ${example}`.trimEnd());
  return new Command(name)
    .description(description)
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

/** What a command was given besides its arguments; throws a `UsageError` that names each option. */
export function readOptions<Schema extends z.ZodType>(
  schema: Schema,
  command: Command,
): z.output<Schema> {
  const parsed = schema.safeParse(command.opts());
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0] ?? '').replaceAll(
      /[A-Z]/gu,
      (letter) => `-${letter.toLowerCase()}`,
    );
    return `--${name}: ${message}`;
  });
  throw new UsageError(lines.join('\n'));
}
