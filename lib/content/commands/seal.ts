import { hashText } from '../../model/hash.ts';
import { toMoscowDay } from '../../model/moscow-day.ts';
import { parseDraftRecord, setTextKeys, toRecordText } from './record-json.ts';
import { fail, ok } from '../../base/result.ts';

import type { Language } from '../../model/languages.ts';
import type { LastPublished } from '../ledger/last-published.ts';
import type { Result } from '../../base/result.ts';

/**
 * `text` is the file to be written; `sealed` names the texts whose seal is new, `added` those that joined a
 * published release and now say when. Neither: nothing to write.
 */
export type SealedRecord = {
  text: string;
  sealed: readonly Language[];
  added: readonly Language[];
};

/**
 * Writes the hash of each text into a record, and the day into a text that joins a release that readers have
 * seen without it. Refuses with a sentence to seal a text that readers have seen in another form: that would
 * be a silent change, `reviseRecord` is the way.
 */
export function sealRecord(
  bytes: Uint8Array,
  last: LastPublished,
  now: Date,
): Result<SealedRecord, string> {
  const draft = parseDraftRecord(bytes);
  if (!draft.ok) return draft;

  let { value } = draft.value;
  const sealed: Language[] = [];
  const added: Language[] = [];
  for (const { language, version, sha256, value: text } of draft.value.texts) {
    const hash = hashText(version);
    const seen = last.get(language);
    if (seen !== undefined && seen.sha256 !== hash) {
      return fail(
        `texts.${language} differs from what is published; run \`npm run content -- revise ${draft.value.slug}\``,
      );
    }
    const hasJoined = last.size > 0 && seen === undefined && text['addedAt'] === undefined;
    if (sha256 !== hash) sealed.push(language);
    if (hasJoined) added.push(language);
    value = setTextKeys(value, language, {
      ...(hasJoined && { addedAt: toMoscowDay(now.toISOString()) }),
      sha256: hash,
    });
  }
  return ok({ text: toRecordText(value), sealed, added });
}
