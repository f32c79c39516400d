import { hashText } from '../../model/hash.ts';
import { createError } from '../diagnostic.ts';
import { listMarked, metadataKeys } from '../../model/changes.ts';
import { hashHistory, hashMetadata, hashNotes, isShown } from './entry.ts';

import type { JsonPath, Diagnostic } from '../diagnostic.ts';
import type { ContentSet, Sourced } from '../content-set.ts';
import type { Release } from '../../model/release.ts';
import type { LedgerEntry } from './entry.ts';

const restore =
  'restore it from the history of the file; on a development copy, begin anew without published.jsonl and without the folder var/ (DATA_DIR)';
const withdrawInstead = 'was published: withdraw it instead (status "withdrawn")';

/**
 * What was published neither goes away nor changes unless the record says so: a text, what it is and where
 * it comes from, and the notes on it change with a revision only, and a revision that was published stays
 * (docs/decisions/0035-ledger.md). The seal in the file cannot show this, only what
 * was recorded elsewhere. Each entry is compared by itself, so their order says nothing.
 */
export function findSilentChanges(
  { releases, drafts, broken }: ContentSet,
  entries: readonly LedgerEntry[],
  now: Date,
): readonly Diagnostic[] {
  const bySlug = new Map(releases.map((source) => [source.record.slug, source]));
  const unfinished = new Map(drafts.map(({ file, record }) => [record.slug, file]));
  const brokenNames = new Set(broken.map((file) => file.slice(file.lastIndexOf('/') + 1)));

  const diagnostics = entries.flatMap((entry): readonly Diagnostic[] => {
    const slug = entry.release;
    const source = bySlug.get(slug);
    if (source && isShown(source.record, now)) return compare(source, entry);
    const file = source?.file ?? unfinished.get(slug);
    if (file !== undefined) return [createError(file, ['status'], withdrawInstead, restore)];
    // A broken file has its own problems: nobody took it away.
    if (brokenNames.has(`${slug}.json`)) return [];
    return [createError(toUsualFile(slug), [], withdrawInstead, restore)];
  });
  return [...new Map(diagnostics.map((diagnostic) => [toKey(diagnostic), diagnostic])).values()];
}

/** Several entries may tell of the same. */
function toKey({ file, path, message }: Diagnostic): string {
  return [file, path, message].join('\0');
}

/** Where a release lies whose file is gone: slugs begin with the day. */
function toUsualFile(slug: string): string {
  return `releases/${slug.slice(0, 4)}/${slug}.json`;
}

function compare({ file, record }: Sourced<Release>, entry: LedgerEntry): readonly Diagnostic[] {
  const { language } = entry;
  const text = record.texts[language];
  if (text === undefined) {
    return [createError(file, ['texts', language], withdrawInstead, restore)];
  }
  const path: JsonPath = ['texts', language, 'revisions'];
  const run = `run \`npm run content -- revise ${record.slug}`;
  const { revisions = [] } = text;
  const later = revisions.slice(entry.revisions);
  if (hashHistory(revisions.slice(0, entry.revisions)) !== (entry.history ?? null)) {
    const message = `are not the ${entry.revisions} that were published (recorded ${entry.at})`;
    return [createError(file, path, message, restore)];
  }

  const diagnostics: Diagnostic[] = [];
  const replaced = later.find(({ kind }) => kind === 'text');
  if ((replaced?.sha256Before ?? hashText(text)) !== entry.sha256) {
    diagnostics.push(
      createError(file, path, 'do not keep the text that was published', `${run}\``),
    );
  }
  const isTold = (kind: 'metadata' | 'note') => later.some((revision) => revision.kind === kind);
  if (hashMetadata(record, text) !== entry.metadata && !isTold('metadata')) {
    const message = `do not tell of a change of what is said about the text (${metadataKeys.join(', ')})`;
    diagnostics.push(createError(file, path, message, `${run} --kind metadata\``));
  }
  // A revision of the text kept the blocks before it, marks included.
  const marked = listMarked((replaced?.previous ?? text).blocks);
  if (marked.join(' ') !== (entry.markup ?? []).join(' ') && !isTold('metadata')) {
    const message = 'do not tell of blocks whose marks are read otherwise now (markup)';
    diagnostics.push(createError(file, path, message, `${run} --kind metadata\``));
  }
  if (hashNotes(record) !== (entry.notes ?? null) && !isTold('note')) {
    const message = 'do not tell of a change of the notes';
    diagnostics.push(createError(file, path, message, `${run} --kind note\``));
  }
  return diagnostics;
}
