import { createCommand } from './command.ts';
import { addReasonOptions, withdrawRelease } from './withdraw.ts';
import { addStepOptions } from './set-status.ts';

import type { Command } from 'commander';

export const replaceCommand = addReasonOptions(
  addStepOptions(
    createCommand('replace', 'withdraw a release and lead its readers to another one', [
      '2015-02-01-example 2015-02-03-example',
    ]),
  ).argument('<other>', 'the slug of a published release'),
).action(async (slug: string, other: string, _, command: Command) => {
  process.exitCode = await withdrawRelease(slug, command, other);
});
