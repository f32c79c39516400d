import { join } from 'node:path';

import { z } from 'zod';

import { env } from '../../lib/config/env.ts';
import { countNoun } from '../../lib/content/diagnostic.ts';
import { readRecordStatus } from '../../lib/services/record-status.ts';
import { createCommand, readOptions } from './command.ts';
import { toShownPath } from './shown.ts';

import type { Command } from 'commander';
import type { RecordStatus } from '../../lib/services/record-status.ts';

const optionsSchema = z.object({ json: z.boolean().default(false) });

/** Of each list so many are named; --json has all. */
const mostNamed = 20;

export const statusCommand = createCommand(
  'status',
  'what is published, scheduled, waiting for a build, without a translation or out of date',
  ['', '--json'],
)
  .option('--json', 'say it as JSON')
  .action(async (_, command: Command) => {
    const { json } = readOptions(optionsSchema, command);
    const status = await readRecordStatus(env.contentDir, new Date());
    console.log(json ? JSON.stringify(status) : describe(status));
  });

function describe(status: RecordStatus): string {
  const pathOf = (file: string) => toShownPath(join(env.contentDir, file));
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Drafts', status.drafts],
    ['Scheduled', status.scheduled.map(({ slug, publishAt }) => `${slug}  ${publishAt}`)],
    ['Waiting for `build`', status.waiting],
    [
      'Without a translation',
      status.untranslated.map(({ slug, languages }) => `${slug}  no ${languages.join(', ')}`),
    ],
    [
      'May be out of date',
      status.outdated.map(({ slug, language, since }) => `${slug}  ${language}, since ${since}`),
    ],
    ['Withdrawn', status.withdrawn],
    ['Errors', status.errors.map(({ file, count }) => `${pathOf(file)}  ${count}`)],
    ['Warnings', status.warnings.map(({ file, count }) => `${pathOf(file)}  ${count}`)],
  ];
  const parts = lists
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => describeList(title, members));
  return [`Published: ${countNoun(status.published, 'release')}`, ...parts].join('\n\n');
}

function describeList(title: string, members: readonly string[]): string {
  const named = members.slice(0, mostNamed).map((member) => `  ${member}`);
  const left = members.length - named.length;
  const rest = left > 0 ? [`  and ${left} more: --json names all`] : [];
  return [`${title}: ${members.length}`, ...named, ...rest].join('\n');
}
