import { CommanderError } from 'commander';

import { WriteError } from '../lib/content/write-file.ts';
import { createProgram } from './content/program.ts';
import { UsageError } from './content/usage-error.ts';

const [name = ''] = process.argv.slice(2);
const program = createProgram();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // It has said what is wrong, or shown the help.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof UsageError) {
    const command = program.commands.find((one) => one.name() === name);
    console.error(`${error.message}\n`);
    (command ?? program).outputHelp({ error: true });
    process.exitCode = 2;
  } else if (error instanceof WriteError || (error instanceof Error && 'syscall' in error)) {
    // What the file system says names the file; the way here through our code helps no editor.
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
