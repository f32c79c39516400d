import { z } from 'zod';

import { askWords } from './ask.ts';
import { createCommand, readOptions } from './command.ts';
import { addStepOptions, stepSchema, takeStep } from './set-status.ts';

import type { Command } from 'commander';

const optionsSchema = stepSchema.extend({
  reasonRu: z.string().optional(),
  reasonEn: z.string().optional(),
});

export const withdrawCommand = addReasonOptions(
  addStepOptions(
    createCommand('withdraw', 'take a published release back; its address says when and why', [
      '2015-02-01-example',
      '2015-02-01-example --reason-ru "Опубликовано по ошибке" --reason-en "Published in error"',
    ]),
  ),
).action(async (slug: string, _, command: Command) => {
  process.exitCode = await withdrawRelease(slug, command);
});

export function addReasonOptions(command: Command): Command {
  return command
    .option('--reason-ru <words>', 'why, for readers; asked for if it is left out')
    .option('--reason-en <words>');
}

/** `replacedBy`: the release that readers find instead. */
export async function withdrawRelease(
  slug: string,
  command: Command,
  replacedBy?: string,
): Promise<number> {
  const { reasonRu, reasonEn, ...step } = readOptions(optionsSchema, command);
  const given = {
    ...(reasonRu !== undefined && { ru: reasonRu }),
    ...(reasonEn !== undefined && { en: reasonEn }),
  };
  const reason = await askWords('Why it is withdrawn', 'reason', given);
  const change = {
    to: 'withdrawn',
    reason,
    ...(replacedBy !== undefined && { replacedBy }),
  } as const;
  return takeStep(slug, change, step);
}
