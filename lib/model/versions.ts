import { toLanguage } from './languages.ts';
import { toEpoch } from './moscow-day.ts';
import { listTexts } from './texts.ts';

import type { Language } from './languages.ts';
import type { Release } from './release.ts';
import type { ReleaseText, Revision, TextVersion } from './text.ts';
import type { VersionFacts } from './localized-history.ts';

/** A text as it stood from one change of its words to the next. */
export type Version = VersionFacts & { text: TextVersion };

/** A revision of the words, with the text that it replaced. */
type TextRevision = Pick<Revision, 'at' | 'sha256Before'> & { previous: TextVersion };

/**
 * Every version of a text, the newest first. Ids count from the first one, so that an id means the same
 * words for good: published revisions neither vanish nor change their order.
 */
export function listVersions(language: Language, text: ReleaseText): readonly Version[] {
  const revisions = listTextRevisions(text);
  const { title, lead, blocks, sha256, addedAt } = text;
  const current = { title, ...(lead !== undefined && { lead }), blocks };

  const versions = [...revisions, null].map((replacedBy, index): Version => {
    const from = index === 0 ? addedAt : revisions[index - 1]?.at;
    return {
      id: `${language}-${index + 1}`,
      language,
      number: index + 1,
      sha256: replacedBy?.sha256Before ?? sha256,
      ...(from !== undefined && { from }),
      ...(replacedBy && { until: replacedBy.at }),
      text: replacedBy?.previous ?? current,
    };
  });
  return versions.toReversed();
}

/** One version of any text of a release; null: there is none of that id. */
export function findVersion(release: Pick<Release, 'texts'>, id: string): Version | null {
  const versions = listTexts(release).flatMap(({ language, text }) => listVersions(language, text));
  return versions.find((version) => version.id === id) ?? null;
}

/**
 * The first change of the original's words that a translation may not know of; null: there is none. A
 * translation knows of what came before its own last change, before it was added or taken from its source,
 * and before a revision of its metadata by which an editor says so (not one that both texts share, which
 * concerns the whole record).
 */
export function findOutdatedSince(
  { texts }: Pick<Release, 'texts'>,
  language: Language,
): string | null {
  const text = texts[language];
  const from = toLanguage(text?.translatedFrom);
  const original = from && texts[from];
  if (!text || !original) return null;

  const shared = new Set(original.revisions?.map(({ at }) => at));
  const own = (text.revisions ?? []).filter(
    ({ kind, at }) => kind === 'text' || (kind === 'metadata' && !shared.has(at)),
  );
  const known = [text.addedAt, text.source.retrievedAt, ...own.map(({ at }) => at)];
  const last = Math.max(...known.flatMap((at) => (at === undefined ? [] : [toEpoch(at)])));
  return listTextRevisions(original).find(({ at }) => toEpoch(at) > last)?.at ?? null;
}

function listTextRevisions({ revisions = [] }: ReleaseText): readonly TextRevision[] {
  return revisions.flatMap(({ kind, at, sha256Before, previous }) =>
    kind === 'text' && previous ? [{ at, sha256Before, previous }] : [],
  );
}
