import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import { languageSchema } from '../../lib/content/languages.ts';
import { toMoscowDay } from '../../lib/content/record/moscow-day.ts';
import { toNewRelease } from '../../lib/content/editing/new-release.ts';
import { findReleaseFile } from '../../lib/content/read/list-files.ts';
import { daySchema, idSchema, slugSchema } from '../../lib/content/schema/primitives.ts';
import { releaseKindSchema } from '../../lib/content/kinds.ts';
import { writeFileAtomically } from '../../lib/content/write-file.ts';
import { env } from '../../lib/env.ts';
import { UsageError, parseCommandLine } from './usage-error.ts';

const optionsSchema = z.object({
  slug: slugSchema,
  body: idSchema,
  kind: releaseKindSchema,
  lang: z
    .string()
    .default('ru,en')
    .transform((text) => text.split(','))
    .pipe(z.array(languageSchema).min(1)),
});

/** The day is the beginning of the slug when it has one, else today's in Moscow. */
export async function createRelease(args: readonly string[]): Promise<number> {
  const { slug, body, kind, lang } = parseOptions(args);
  const dayOfSlug = daySchema.safeParse(slug.slice(0, 10));
  const publishedAt = dayOfSlug.data ?? toMoscowDay(new Date().toISOString());

  const existing = await findReleaseFile(env.contentDir, slug);
  if (existing !== null) {
    console.error(`${existing}: there is a release of this slug already`);
    return 1;
  }
  const file = join(env.contentDir, 'releases', publishedAt.slice(0, 4), `${slug}.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomically(file, toNewRelease({ slug, body, kind, publishedAt, languages: lang }));
  console.log(`${file}: fill in the texts, then run \`npm run content -- seal ${file}\``);
  return 0;
}

function parseOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseCommandLine({
    args: [...args],
    options: { slug: text, body: text, kind: text, lang: text },
  });
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`);
  throw new UsageError(lines.join('\n'));
}
