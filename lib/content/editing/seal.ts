import { hashText } from '../hash.ts';
import { parseDraftRecord, setTextKeys, toRecordText } from './record-json.ts';
import { fail, ok } from '../../result.ts';

import type { Language } from '../languages.ts';
import type { Release } from '../schema/release.ts';
import type { Result } from '../../result.ts';

/** `text` is the file to be written; `sealed` names the texts whose seal is new, none: nothing to write. */
export type SealedRecord = { text: string; sealed: readonly Language[] };

/**
 * Writes the hash of each text into a record. Refuses with a sentence to seal a text that readers have
 * seen in another form: that would be a silent change, `reviseRecord` is the way.
 */
export function sealRecord(
  bytes: Uint8Array,
  published: Release | null,
): Result<SealedRecord, string> {
  const draft = parseDraftRecord(bytes);
  if (!draft.ok) return draft;

  let { value } = draft.value;
  const sealed: Language[] = [];
  for (const { language, version, sha256 } of draft.value.texts) {
    const hash = hashText(version);
    const seen = published?.texts[language];
    if (seen !== undefined && hashText(seen) !== hash) {
      return fail(
        `texts.${language} differs from what is published; run \`npm run content -- revise ${draft.value.slug}\``,
      );
    }
    if (sha256 === hash) continue;
    value = setTextKeys(value, language, { sha256: hash });
    sealed.push(language);
  }
  return ok({ text: toRecordText(value), sealed });
}
