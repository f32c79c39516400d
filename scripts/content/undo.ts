import { Option } from 'commander';
import { z } from 'zod';

import { ok } from '../../lib/base/result.ts';
import { restorePrevious } from '../../lib/content/commands/undo.ts';
import { languages } from '../../lib/model/languages.ts';
import { createCommand, readOptions } from './command.ts';
import { revise } from './revise.ts';

import type { Command } from 'commander';

const optionsSchema = z.object({
  ...{ noteRu: z.string().optional(), noteEn: z.string().optional() },
  lang: z.enum(languages).optional(),
});

export const undoCommand = createCommand(
  'undo',
  'give a text the words again that it had before its last correction; its history tells both',
  [
    '2015-02-01-example --lang ru',
    '2015-02-01-example --note-ru "Правка была ошибочной" --note-en "The correction was wrong"',
  ],
)
  .argument('<slug>')
  .option('--note-ru <words>', 'why, for readers; asked for if it is left out')
  .option('--note-en <words>')
  .addOption(new Option('--lang <language>', 'of this text').choices(languages))
  .action(async (slug: string, _, command: Command) => {
    const options = readOptions(optionsSchema, command);
    process.exitCode = await revise(slug, { ...options, kind: 'text' }, (bytes, published) => {
      const restored = restorePrevious(bytes, published, options.lang ?? null);
      return restored.ok ? ok(Buffer.from(restored.value.text)) : restored;
    });
  });
