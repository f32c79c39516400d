import { instantSchema } from '../../lib/model/primitives.ts';
import { createCommand, readOptions } from './command.ts';
import { addStepOptions, stepSchema, takeStep } from './set-status.ts';
import { UsageError } from './usage-error.ts';

import type { Command } from 'commander';

const optionsSchema = stepSchema.extend({
  at: instantSchema.optional(),
  cancel: stepSchema.shape.json,
});

export const scheduleCommand = addStepOptions(
  createCommand('schedule', 'seal and check a draft, and make it public at a moment to come', [
    '2027-02-01-example --at 2027-02-01T10:00:00+03:00',
    '2027-02-01-example --cancel',
  ]),
)
  .option('--at <time>', 'with its offset: 2027-02-01T10:00:00+03:00')
  .option('--cancel', 'make it a draft again, before its time comes')
  .action(async (slug: string, _, command: Command) => {
    const { at, cancel, ...step } = readOptions(optionsSchema, command);
    if ((at === undefined) !== cancel) throw new UsageError('Give --at, or --cancel.');
    const change = at === undefined ? ({ to: 'draft' } as const) : { to: 'scheduled' as const, at };
    process.exitCode = await takeStep(slug, change, step);
  });
