import { relative } from 'node:path';

import { checkContent } from '../../lib/content/check-content.ts';
import { countNoun, formatDiagnostics, hasErrors } from '../../lib/content/diagnostic.ts';
import { env } from '../../lib/config/env.ts';
import { createCommand } from './command.ts';

import type { Diagnostic } from '../../lib/content/diagnostic.ts';

export const checkCommand = createCommand(
  'check',
  'check every file and say everything that is wrong',
  [''],
).action(async () => {
  process.exitCode = await check();
});

async function check(): Promise<number> {
  const { content, diagnostics, unpublished } = await checkContent(env.contentDir, {
    now: new Date(),
  });
  const { releases, bodies, terms } = content;
  console.log(describeDiagnostics(diagnostics));
  console.log(
    `${releases.length} releases, ${bodies.length} bodies, ${terms.length} terms checked.`,
  );
  if (unpublished.length > 0) {
    const versions = countNoun(unpublished.length, 'version');
    console.log(`${versions} of texts not in published.jsonl yet: \`build\` publishes them.`);
  }
  return hasErrors(diagnostics) ? 1 : 0;
}

/** Problems with paths that a terminal can open from here. */
export function describeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return formatDiagnostics(diagnostics, relative(process.cwd(), env.contentDir));
}
