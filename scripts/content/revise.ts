import { join } from 'node:path';

import { Option } from 'commander';
import { z } from 'zod';

import { findPublished, withPublications } from '../../lib/editions/publication.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { languages } from '../../lib/model/languages.ts';
import { readEditorsFile } from '../../lib/content/read/editors-file.ts';
import { findReleaseFile } from '../../lib/content/read/list-files.ts';
import {
  findChanges,
  findOtherKind,
  needsNote,
  reviseRecord,
} from '../../lib/content/commands/revise.ts';
import { revisionKindSchema } from '../../lib/model/text.ts';
import { writeFileAtomically } from '../../lib/content/write-file.ts';
import { env } from '../../lib/config/env.ts';
import { fail, ok } from '../../lib/base/result.ts';
import { askWords } from './ask.ts';
import { complain, toShownPath } from './shown.ts';
import { createCommand, readOptions } from './command.ts';

import type { Command } from 'commander';
import type { Release } from '../../lib/model/release.ts';
import type { Result } from '../../lib/base/result.ts';

const optionsSchema = z.object({
  ...{ noteRu: z.string().optional(), noteEn: z.string().optional() },
  lang: z.enum(languages).optional(),
  kind: revisionKindSchema,
  before: z.string().optional(),
});

export const reviseCommand = createCommand(
  'revise',
  'record that a published text has been edited',
  [
    '2015-02-01-example',
    '2015-02-01-example --note-ru "Исправлена дата" --note-en "The date is corrected"',
    '2015-02-01-example --kind metadata --lang en',
  ],
)
  .argument('<slug>')
  .option('--note-ru <words>', 'what has changed, for readers; asked for if it is left out')
  .option('--note-en <words>')
  .addOption(new Option('--lang <language>', 'only this text').choices(languages))
  .addOption(
    new Option('--kind <kind>', 'what has changed')
      .choices(revisionKindSchema.options)
      .default('text'),
  )
  .option('--before <file>', 'the record as it was published, where nothing else has it')
  .action(async (slug: string, _, command: Command) => {
    process.exitCode = await revise(slug, readOptions(optionsSchema, command));
  });

export type ReviseOptions = z.output<typeof optionsSchema>;

/** What is revised instead of the file as it is, such as its earlier words; fails with a sentence. */
type Prepare = (bytes: Uint8Array, published: Release) => Result<Uint8Array, string>;

export async function revise(
  slug: string,
  options: ReviseOptions,
  prepare: Prepare = (bytes) => ok(bytes),
): Promise<number> {
  const request = { kind: options.kind, language: options.lang ?? null };
  const given = toNotes(options);
  const before = options.before ?? null;
  const { contentDir, dataDir } = env;
  const now = new Date();
  const found = await findReleaseFile(contentDir, slug);
  if (found === null) return complain(slug, `has no file in ${toShownPath(contentDir)}`);
  const path = join(contentDir, found);
  const file = toShownPath(path);

  const published = await readBefore(slug, { contentDir, dataDir, now }, { path, before });
  if (!published.ok) return complain(before ?? slug, published.error);
  const bytes = await readEditorsFile(path);
  if (!bytes.ok) return complain(file, bytes.error);
  const prepared = prepare(bytes.value, published.value);
  if (!prepared.ok) return complain(file, prepared.error);
  const changes = findChanges(prepared.value, published.value, request);
  if (!changes.ok) return complain(file, changes.error);
  if (changes.value.length === 0) {
    const other = findOtherKind(bytes.value, published.value);
    console.log(`${file}: no text differs from what is published. ${suggest(slug, other)}`);
    return 0;
  }
  const isAsked = needsNote(changes.value) || Object.keys(given).length > 0;
  const words = isAsked
    ? { at: now, note: await askWords('What has changed', 'note', given) }
    : null;
  const revised = reviseRecord(prepared.value, changes.value, request, words);
  if (!revised.ok) return complain(file, revised.error);
  // Who types may take minutes, and others edit meanwhile.
  const again = await readEditorsFile(path);
  if (!again.ok || Buffer.compare(again.value, bytes.value) !== 0) {
    return complain(file, 'was changed meanwhile, and nothing was written: run this again');
  }
  await writeFileAtomically(path, revised.value.text);
  const concerned = revised.value.revised.join(', ');
  console.log(
    words === null
      ? `${file}: sealed ${concerned}; a revision since the last build tells of it already. --note-ru and --note-en add to its words`
      : `${file}: revised ${concerned} (${request.kind})`,
  );
  return 0;
}

/** The release as readers have seen it last. */
async function readBefore(
  slug: string,
  folders: { contentDir: string; dataDir: string; now: Date },
  { path, before }: { path: string; before: string | null },
): Promise<Result<Release, string>> {
  const given = before === null ? null : await readEditorsFile(before);
  if (given?.ok === false) return given;
  const found = await withPublications(
    { ...folders, storage: editionStorage },
    async (find): Promise<Result<Release, string>> => {
      const publication = find(slug);
      if (publication.last.size > 0)
        return findPublished(publication, { path, before: given?.value ?? null });
      return fail('is not published: edit it and run `npm run content -- seal FILE`');
    },
  );
  return found.ok ? found.value : found;
}

/** What an editor may have meant who asked for a revision of texts that nobody has edited. */
function suggest(slug: string, kind: ReturnType<typeof findOtherKind>): string {
  if (kind === null) return 'Edit it, then run this again.';
  const what = { metadata: 'What is said about it', note: 'A note on it' }[kind];
  return `${what} does: run \`npm run content -- revise ${slug} --kind ${kind}\`.`;
}

/** The words that were given on the command line. */
function toNotes({ noteRu, noteEn }: z.output<typeof optionsSchema>) {
  return {
    ...(noteRu !== undefined && { ru: noteRu }),
    ...(noteEn !== undefined && { en: noteEn }),
  };
}
