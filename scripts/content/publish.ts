import { createCommand, readOptions } from './command.ts';
import { addStepOptions, stepSchema, takeStep } from './set-status.ts';

import type { Command } from 'commander';

export const publishCommand = addStepOptions(
  createCommand('publish', 'seal and check a draft or a scheduled release, and make it public', [
    '2015-02-01-example',
    '2015-02-01-example --dry-run',
  ]),
).action(async (slug: string, _, command: Command) => {
  process.exitCode = await takeStep(slug, { to: 'published' }, readOptions(stepSchema, command));
});
