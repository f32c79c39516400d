import { Command } from 'commander';

import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { demoCommand } from './demo.ts';
import { diffCommand } from './diff.ts';
import { editCommand } from './edit.ts';
import { hashCommand } from './hash.ts';
import { newCommand } from './new.ts';
import { notifyCommand } from './notify.ts';
import { publishCommand } from './publish.ts';
import { replaceCommand } from './replace.ts';
import { reviseCommand } from './revise.ts';
import { rollbackCommand } from './rollback.ts';
import { scheduleCommand } from './schedule.ts';
import { schemasCommand } from './schemas.ts';
import { sealCommand } from './seal.ts';
import { statusCommand } from './status.ts';
import { undoCommand } from './undo.ts';
import { withdrawCommand } from './withdraw.ts';

/** In the order in which a release goes through its life. */
const commands = [
  ...[newCommand, editCommand, checkCommand, statusCommand],
  ...[sealCommand, publishCommand, scheduleCommand],
  ...[reviseCommand, undoCommand, withdrawCommand, replaceCommand],
  ...[buildCommand, diffCommand, rollbackCommand, notifyCommand],
  ...[hashCommand, demoCommand, schemasCommand],
];

/** `npm run content`: the record from the command line. */
export function createProgram(): Command {
  const program = new Command('npm run content --')
    .description('The record: releases, bodies and terms, from a draft to what readers see.')
    .addHelpText(
      'after',
      `
CONTENT_DIR (default: content) and DATA_DIR (default: var) say where the files are.
Exit code: 0 all is well, 1 something has to be fixed, 2 the command was not understood.`,
    )
    .exitOverride()
    .showHelpAfterError();
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}
