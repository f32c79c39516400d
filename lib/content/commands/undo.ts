import { fail, ok } from '../../base/result.ts';
import { hashText } from '../../model/hash.ts';
import { listTexts } from '../../model/texts.ts';
import { parseDraftRecord, setTextVersion, toRecordText } from './record-json.ts';

import type { Language } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';
import type { TextVersion } from '../../model/text.ts';
import type { Result } from '../../base/result.ts';

/**
 * A record in which a text has the words again that it had before its last correction, as a file: `reviseRecord` then
 * records that it was undone. Undone twice it has the words of the correction. `language` null: of the one text that was
 * ever corrected. Fails with a sentence.
 */
export function restorePrevious(
  bytes: Uint8Array,
  published: Release,
  language: Language | null,
): Result<{ text: string; language: Language }, string> {
  const corrected = listTexts(published).flatMap(({ language: own, text }) => {
    const previous = (text.revisions ?? []).findLast(({ kind }) => kind === 'text')?.previous;
    const isAsked = language === null || language === own;
    return previous && isAsked ? [{ language: own, previous, sha256: text.sha256 }] : [];
  });
  const [only, ...others] = corrected;
  if (!only) return fail('has no correction of its words that could be undone');
  if (others.length > 0) {
    return fail('has corrections in more than one language: say --lang ru or --lang en');
  }
  const draft = parseDraftRecord(bytes);
  if (!draft.ok) return draft;
  const current = draft.value.texts.find((text) => text.language === only.language);
  if (!current || hashText(current.version) !== only.sha256) {
    return fail(
      `texts.${only.language} differs from what is published: nothing is undone over edits that wait`,
    );
  }
  const value = setTextVersion(draft.value.value, only.language, toVersion(only.previous));
  return ok({ text: toRecordText(value), language: only.language });
}

/** The words alone, whatever else a later format of revisions may keep. */
function toVersion({ title, lead, blocks }: TextVersion): TextVersion {
  return { title, ...(lead !== undefined && { lead }), blocks };
}
