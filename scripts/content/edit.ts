import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { checkContent } from '../../lib/content/check-content.ts';
import { hasErrors } from '../../lib/content/diagnostic.ts';
import { findReleaseFile } from '../../lib/content/read/list-files.ts';
import { env } from '../../lib/config/env.ts';
import { describeDiagnostics } from './check.ts';
import { createCommand } from './command.ts';
import { complain, toShownPath } from './shown.ts';
import { UsageError } from './usage-error.ts';

export const editCommand = createCommand(
  'edit',
  'open a release in your editor, and check it when the editor is closed',
  ['2015-02-01-example'],
)
  .argument('<slug>')
  .addHelpText('after', '\nVISUAL or EDITOR names the editor, such as EDITOR="code --wait".')
  .action(async (slug: string) => {
    process.exitCode = await edit(slug);
  });

async function edit(slug: string): Promise<number> {
  const { editor } = env;
  if (editor === '') {
    throw new UsageError('Set EDITOR to the command of your editor, such as EDITOR="code --wait".');
  }
  const found = await findReleaseFile(env.contentDir, slug);
  if (found === null) return complain(slug, `has no file in ${toShownPath(env.contentDir)}`);
  const path = join(env.contentDir, found);
  const closed = await open(editor, path);
  if (closed !== 0) return complain(editor, `ended with ${closed}: nothing was checked`);

  const { diagnostics } = await checkContent(env.contentDir, { now: new Date() });
  const own = diagnostics.filter(({ file }) => file === found);
  if (own.length > 0) console.log(describeDiagnostics(own));
  else console.log(`${toShownPath(path)}: nothing is wrong`);
  return hasErrors(own) ? 1 : 0;
}

/** The variable holds a command with its arguments, as git and others read it; the file is one argument behind them. */
async function open(editor: string, path: string): Promise<number> {
  const child = spawn('sh', ['-c', `${editor} "$1"`, editor, path], { stdio: 'inherit' });
  await once(child, 'exit');
  return child.exitCode ?? 1;
}
