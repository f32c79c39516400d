import { WriteError } from '../lib/content/write-file.ts';
import { commands, usage } from './content/commands.ts';
import { UsageError } from './content/usage-error.ts';

const [name, ...rest] = process.argv.slice(2);

try {
  if (name === undefined || name === 'help' || rest.includes('--help') || name === '--help') {
    console.log(usage);
    process.exitCode = name === undefined ? 2 : 0;
  } else {
    const command = commands.get(name);
    if (!command) throw new UsageError(`There is no command "${name}".`);
    process.exitCode = await command(rest);
  }
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof WriteError || (error instanceof Error && 'syscall' in error)) {
    // What the file system says names the file; the way here through our code helps no editor.
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
