import { fail, ok } from '../base/result.ts';
import { checkRecords } from '../content/check/rules.ts';
import { findSilentChanges } from '../content/ledger/silent-changes.ts';
import { createError, toWarning } from '../content/diagnostic.ts';
import { termIdsOf } from '../model/term-ids.ts';
import { WorkingSet } from './working-set.ts';

import type { LedgerEntry } from '../content/ledger/entry.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import type { ContentSet } from '../content/content-set.ts';
import type { Result } from '../base/result.ts';
import type { EditionRecords } from './edition-storage.ts';

export type KeepOptions = {
  content: ContentSet;
  /** Of reading the files. */
  diagnostics: readonly Diagnostic[];
  /** What the last build published; null: nothing that can be read. */
  served: EditionRecords | null;
  /** Files whose release is the one that is served. */
  unchanged: ReadonlySet<string>;
  /** What was published ever. */
  entries: readonly LedgerEntry[];
  now: Date;
};

export type Publishable = {
  /** Without anything faulty. */
  content: ContentSet;
  /** Silent changes are errors; what else is wrong keeps nobody from publishing the rest. */
  diagnostics: readonly Diagnostic[];
  /** Files in whose place the record stands as it was last published. */
  kept: readonly string[];
  /** Files that were never published, and are not now. */
  leftOut: readonly string[];
};

const whole = 'restore it, or take its id out of what names it';
const waits = 'fix site.json: its menu has to name the body';

/**
 * One bad file does not stop the others: where a file is broken or may not be published, what was published
 * last stays, and what never was waits. Fails with every problem when something would be lost by that:
 * without a site, or without any text of a release that was published.
 */
export function keepPublished(options: KeepOptions): Result<Publishable, readonly Diagnostic[]> {
  const { content, diagnostics, served, unchanged, entries, now } = options;
  const set = new WorkingSet(content, served, unchanged);
  const said = new Map<string, { diagnostic: Diagnostic; isSilent: boolean }>();
  const say = (found: readonly Diagnostic[], isSilent = false) => {
    for (const diagnostic of found) {
      const key = JSON.stringify(diagnostic);
      if (!said.has(key)) said.set(key, { diagnostic, isSilent });
    }
    return found.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  };

  let faulty = say(diagnostics);
  do {
    for (const file of faulty) if (!set.isSettled(file)) set.settle(file);
    const restored = say(served === null ? [] : restoreNamed(set, served));
    const current = set.toContentSet();
    const found = say(checkRecords(current, now));
    const silent = say(findSilentChanges(current, withoutKept(entries, set), now), true);
    faulty = [...restored, ...found, ...silent].filter((file) => !set.isSettled(file));
  } while (faulty.length > 0);

  const settled = set.toContentSet();
  const slugs = new Set(settled.releases.map(({ record }) => record.slug));
  const isLost = entries.some(({ release }) => !slugs.has(release));
  const all = [...said.values()];
  if (settled.site === null || isLost) return fail(all.map(({ diagnostic }) => diagnostic));
  return ok({
    content: settled,
    diagnostics: all.map(({ diagnostic, isSilent }) =>
      isSilent ? diagnostic : toWarning(diagnostic),
    ),
    kept: [...set.kept],
    leftOut: [...set.leftOut],
  });
}

/** What stands in for a file is what readers see, whatever the ledger says: an older edition may be served. */
function withoutKept(entries: readonly LedgerEntry[], set: WorkingSet): readonly LedgerEntry[] {
  const slugs = new Set([...set.kept].flatMap((file) => set.releases.get(file)?.record.slug ?? []));
  return slugs.size === 0 ? entries : entries.filter(({ release }) => !slugs.has(release));
}

/** Bodies and terms whose files are gone although something names them; and bodies that no menu names. */
function restoreNamed(set: WorkingSet, served: EditionRecords): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const bodies = new Set([...set.bodies.values()].map(({ record }) => record.id));
  const terms = new Set([...set.terms.values()].map(({ record }) => record.id));
  const restore = (file: string, by: string) => {
    if (set.isSettled(file)) return;
    set.settle(file);
    diagnostics.push(
      createError(file, [], `was published and is gone, while ${by} names it`, whole),
    );
  };
  const restoreBody = (id: string, by: string) => {
    if (!bodies.has(id) && served.bodies.has(id)) restore(`bodies/${id}.json`, by);
  };

  for (const { file, record } of set.releases.values()) {
    restoreBody(record.body, file);
    for (const id of termIdsOf(record)) {
      if (!terms.has(id) && served.terms.has(id)) restore(`terms/${id}.json`, file);
    }
  }
  if (!set.kept.has('site.json')) return diagnostics;
  const { menu } = served.site;
  for (const id of menu) restoreBody(id, 'the menu');
  for (const { file, record } of [...set.bodies.values()]) {
    if (menu.includes(record.id)) continue;
    set.settle(file);
    diagnostics.push(createError(file, [], 'is in no menu that can be used', waits));
  }
  return diagnostics;
}
