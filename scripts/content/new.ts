import { dirname, join } from 'node:path';

import { z } from 'zod';

import { languageSchema, releaseKindSchema } from '../../lib/model/value-schemas.ts';
import { toNewRelease } from '../../lib/content/commands/new-release.ts';
import { findReleaseFile, listBodyIds } from '../../lib/content/read/list-files.ts';
import { suggestNear } from '../../lib/content/read/near.ts';
import { daySchema, idSchema, slugSchema } from '../../lib/model/primitives.ts';
import { releaseKinds } from '../../lib/model/kinds.ts';
import { createFolder, writeFileAtomically } from '../../lib/content/write-file.ts';
import { env } from '../../lib/config/env.ts';
import { complain, toShownPath } from './shown.ts';
import { createCommand } from './command.ts';
import { UsageError } from './usage-error.ts';

import type { Command } from 'commander';

const dayOf = (slug: string) => slug.slice(0, 10);

const datedSlugSchema = slugSchema.refine(
  (slug) => slug[10] === '-' && daySchema.safeParse(dayOf(slug)).success,
  { error: 'does not begin with a day that exists, like 2015-01-25-lavrov-kerry-call' },
);

const optionsSchema = z.object({
  slug: datedSlugSchema,
  body: idSchema,
  kind: releaseKindSchema,
  lang: z
    .string()
    .default('ru,en')
    .transform((text) => text.split(','))
    .pipe(z.array(languageSchema).min(1)),
});

export const newCommand = createCommand('new', 'write a draft with empty texts to fill in', [
  '--kind press-release --body mfa --slug 2015-02-01-example',
  '--kind press-release --body mfa --slug 2015-02-01-example --lang ru',
])
  .option('--kind <kind>', releaseKinds.join(', '))
  .option('--body <id>', 'the id of a file in bodies/')
  .option('--slug <slug>', 'the permanent address: the day, then a few words')
  .option('--lang <languages>', 'the languages that have a text', 'ru,en')
  .action(async (_, command: Command) => {
    process.exitCode = await createRelease(readNewOptions(command.opts()));
  });

/** The day of publication is the beginning of the slug. */
async function createRelease(options: z.output<typeof optionsSchema>): Promise<number> {
  const { slug, body, kind, lang } = options;
  const { contentDir } = env;
  const bodies = await listBodyIds(contentDir);
  if (!bodies.includes(body)) {
    const fix = suggestNear(body, bodies, `the bodies are ${bodies.join(', ')}`);
    return complain(`--body ${body}`, `there is no such body; ${fix}`);
  }
  const existing = await findReleaseFile(contentDir, slug);
  if (existing !== null) {
    const path = toShownPath(join(contentDir, existing));
    return complain(path, 'there is a release of this slug already');
  }
  const publishedAt = dayOf(slug);
  const file = join(contentDir, 'releases', publishedAt.slice(0, 4), `${slug}.json`);
  await createFolder(dirname(file));
  await writeFileAtomically(file, toNewRelease({ slug, body, kind, publishedAt, languages: lang }));
  const path = toShownPath(file);
  console.log(`${path}: fill in the texts, then run \`npm run content -- publish ${slug}\``);
  return 0;
}

/** Throws a `UsageError` that suggests what may have been meant. */
function readNewOptions(values: Readonly<Record<string, unknown>>) {
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const given = new Map(Object.entries(values));
  const lines = parsed.error.issues.map(({ path, message }) => {
    const option = String(path[0]);
    const value = given.get(option);
    if (typeof value !== 'string') return `--${option} is missing`;
    return `--${option} ${explain(option, value, message)}`;
  });
  throw new UsageError([...new Set(lines)].join('\n'));
}

function explain(option: string, value: string, message: string): string {
  const allowed = { kind: releaseKinds, lang: languageSchema.options }[option];
  if (allowed === undefined) return `"${value}" ${message}`;
  return `"${value}" is not known; ${suggestNear(value, allowed, `use ${allowed.join(', ')}`)}`;
}
