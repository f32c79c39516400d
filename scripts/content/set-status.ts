import { join, relative } from 'node:path';

import { z } from 'zod';

import { env } from '../../lib/config/env.ts';
import { setStatus } from '../../lib/services/release-life.ts';
import { describeDiagnostics } from './check.ts';
import { complain, toShownPath } from './shown.ts';

import type { Command } from 'commander';
import type { StatusChange } from '../../lib/content/commands/change-status.ts';
import type { ChangedStatus, LifeFault } from '../../lib/services/release-life.ts';

/** What every command has that changes the status of a release. */
export const stepSchema = z.object({
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});

export function addStepOptions(command: Command): Command {
  return command
    .argument('<slug>')
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--json', 'say it as JSON');
}

/** Takes the step and tells of it; the exit code. */
export async function takeStep(
  slug: string,
  change: StatusChange,
  { dryRun, json }: z.output<typeof stepSchema>,
): Promise<number> {
  const options = { ...env, now: new Date(), isDryRun: dryRun };
  const done = await setStatus(slug, change, options);
  if (!done.ok) return json ? tellFaultAsJson(slug, done.error) : tellFault(done.error);
  if (json) console.log(JSON.stringify({ ...done.value, written: !dryRun }));
  else tell(done.value, dryRun);
  return 0;
}

function tell({ file, from, to, sealed, warnings }: ChangedStatus, isDryRun: boolean): void {
  if (warnings.length > 0) console.log(describeDiagnostics(warnings));
  const path = toShownPath(join(env.contentDir, file));
  const seals = sealed.length > 0 ? `, sealed ${sealed.join(', ')}` : '';
  const change = `${path}: ${from} → ${to}${seals}`;
  if (isDryRun) console.log(`${change}. Nothing was written.`);
  else console.log(`${change}. Readers see it with the next build.`);
}

function tellFault(fault: LifeFault): number {
  if ('message' in fault) return complain(relative(process.cwd(), fault.subject), fault.message);
  console.error(describeDiagnostics(fault.errors));
  return complain(toShownPath(fault.file), 'nothing was written: mend this first');
}

function tellFaultAsJson(slug: string, fault: LifeFault): number {
  const errors = 'message' in fault ? [fault] : fault.errors;
  console.log(JSON.stringify({ slug, written: false, errors }));
  return 1;
}
