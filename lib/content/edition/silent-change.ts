import { hashText } from '../hash.ts';
import { makeError } from '../problem.ts';
import { listChangedKeys, listNewRevisions, toRevisionKey } from '../record/changes.ts';
import { toEpoch, toMoscowDay } from '../record/moscow-day.ts';
import { listTexts } from '../record/texts.ts';

import type { Language } from '../languages.ts';
import type { Problem } from '../problem.ts';
import type { ContentSet, Sourced } from '../record/content-set.ts';
import type { Release } from '../schema/release.ts';
import type { ReleaseText } from '../schema/text.ts';

/** What readers see at `now`. */
export type Published = {
  now: Date;
  slugs: Iterable<string>;
  findRelease: (slug: string) => Promise<Release | null>;
};

const restore =
  'restore it from the history of the file; on a development copy, deleting the folder var/ (DATA_DIR) begins anew';
const withdrawInstead = 'was published: withdraw it instead (status "withdrawn")';

/**
 * What was published neither goes away nor changes unless the record says so: a text, what it is and where
 * it comes from, and the notes on it change with a revision only, and a revision that was published stays
 * (docs/architecture.md, "no silent change is possible"). The seal in the file cannot show this: only the
 * edition that is being served knows what readers have seen.
 */
export async function findSilentChanges(
  { releases, drafts, broken }: ContentSet,
  { now, slugs, findRelease }: Published,
): Promise<readonly Problem[]> {
  const bySlug = new Map(releases.map((source) => [source.record.slug, source]));
  const unfinished = new Map(drafts.map(({ file, record }) => [record.slug, file]));
  const problems: Problem[] = [];
  for (const slug of slugs) {
    const published = await findRelease(slug);
    if (published === null) continue;
    const source = bySlug.get(slug);
    const file = source?.file ?? unfinished.get(slug) ?? fileOf(published);
    if (source && isShown(source.record, now)) problems.push(...compare(source, published));
    else if (source || unfinished.has(slug)) problems.push(gone(file, ['status']));
    // A broken file has its own problems: nobody took it away.
    else if (!broken.some((name) => name.endsWith(`/${slug}.json`))) problems.push(gone(file, []));
  }
  return problems;
}

function isShown({ status, publishAt }: Release, now: Date): boolean {
  if (status === 'scheduled') return publishAt !== undefined && toEpoch(publishAt) <= now.getTime();
  return status !== 'draft';
}

function fileOf({ slug, publishedAt }: Release): string {
  return `releases/${toMoscowDay(publishedAt).slice(0, 4)}/${slug}.json`;
}

function gone(file: string, path: readonly string[]): Problem {
  return makeError(file, path, withdrawInstead, restore);
}

type ReleaseWithText = { record: Release; text: ReleaseText };

function compare(source: Sourced<Release>, published: Release): readonly Problem[] {
  const { file, record } = source;
  return listTexts(published).flatMap(({ language, text }) => {
    const after = record.texts[language];
    if (after === undefined) return [gone(file, ['texts', language])];
    const before = { record: published, text };
    return compareTexts(file, language, before, { record, text: after });
  });
}

function compareTexts(
  file: string,
  language: Language,
  before: ReleaseWithText,
  after: ReleaseWithText,
): readonly Problem[] {
  const path = ['texts', language, 'revisions'];
  const run = `run \`npm run content -- revise ${after.record.slug}`;
  const seen = before.text.revisions ?? [];
  const kept = after.text.revisions ?? [];
  const keptKeys = kept.map(toRevisionKey);
  const added = listNewRevisions(seen, kept);

  const problems = seen
    .filter((revision) => !keptKeys.includes(toRevisionKey(revision)))
    .map(({ at }) => makeError(file, path, `lack the published revision of ${at}`, restore));

  const hashBefore = hashText(before.text);
  const isTold = added.some(
    ({ kind, sha256Before }) => kind === 'text' && sha256Before === hashBefore,
  );
  if (hashBefore !== hashText(after.text) && !isTold) {
    problems.push(makeError(file, path, 'do not keep the text that is published now', `${run}\``));
  }

  const changed = listChangedKeys(before, after);
  for (const kind of ['metadata', 'note'] as const) {
    if (changed[kind].length === 0 || added.some((revision) => revision.kind === kind)) continue;
    const message = `do not tell of a change that readers would see: ${changed[kind].join(', ')}`;
    problems.push(makeError(file, path, message, `${run} --kind ${kind}\``));
  }
  return problems;
}
