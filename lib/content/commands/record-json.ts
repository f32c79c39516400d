import { z } from 'zod';

import { parseJsonFile } from '../read/parse-json.ts';
import { languages } from '../../model/languages.ts';
import { revisionSchema, textVersionSchema } from '../../model/text.ts';
import { fail, ok } from '../../base/result.ts';

import type { Language } from '../../model/languages.ts';
import type { Result } from '../../base/result.ts';
import type { Revision, TextVersion } from '../../model/text.ts';

/** A text of a record that is being edited: sealed or not, whatever else is in it. */
export type DraftText = {
  language: Language;
  version: TextVersion;
  /** Everything that stands in the text. */
  value: JsonObject;
  sha256: unknown;
  revisions: readonly Revision[];
};

export type DraftRecord = { slug: string; value: JsonObject; texts: readonly DraftText[] };

type JsonObject = Record<string, unknown>;

const objectSchema = z.record(z.string(), z.unknown());
const releaseLikeSchema = z.looseObject({ slug: z.string(), texts: objectSchema });
const textsSchema = z.partialRecord(z.enum(languages), objectSchema);
const hashedSchema = textVersionSchema.strip();
const revisionsSchema = z.array(revisionSchema).default([]);

/**
 * Reads what sealing and revising need of a record, and nothing more: a record in the making may lack the
 * rest. Fails with a sentence.
 */
export function parseDraftRecord(bytes: Uint8Array): Result<DraftRecord, string> {
  const json = parseJsonFile(bytes);
  if (!json.ok) return fail(`${json.error.message}; ${json.error.fix}`);
  const record = releaseLikeSchema.safeParse(json.value);
  if (!record.success) return fail('is not a release: a release has a slug and texts');
  const { slug } = record.data;
  const found = textsSchema.safeParse(record.data.texts);
  if (!found.success) return fail(`texts cannot be read: ${z.prettifyError(found.error)}`);
  const texts = found.data;

  const drafts: DraftText[] = [];
  for (const language of languages) {
    const text = texts[language];
    if (text === undefined) continue;
    const version = hashedSchema.safeParse(text);
    const revisions = revisionsSchema.safeParse(text['revisions']);
    const error = version.error ?? revisions.error;
    if (!version.success || !revisions.success) {
      return fail(`texts.${language} cannot be sealed: ${error ? z.prettifyError(error) : ''}`);
    }
    drafts.push({
      language,
      version: version.data,
      value: text,
      sha256: text['sha256'],
      revisions: revisions.data,
    });
  }
  // `objectSchema` keeps the order of the keys, a schema with a shape would not.
  return ok({ slug, value: objectSchema.parse(json.value), texts: drafts });
}

/**
 * The record with keys of one text set: those that were there keep their place, new ones come last. As
 * editors' files are written: two spaces, a line break at the end.
 */
export function setTextKeys(value: JsonObject, language: Language, keys: JsonObject): JsonObject {
  const texts = objectSchema.parse(value['texts']);
  const text = objectSchema.parse(texts[language]);
  return { ...value, texts: { ...texts, [language]: { ...text, ...keys } } };
}

/** The record with other words in one text. */
export function setTextVersion(
  value: JsonObject,
  language: Language,
  version: TextVersion,
): JsonObject {
  const { title, lead, blocks } = version;
  const words = { title, ...(lead !== undefined && { lead }), blocks };
  const texts = objectSchema.parse(value['texts']);
  const { lead: _, ...text } = objectSchema.parse(texts[language]);
  return { ...value, texts: { ...texts, [language]: { ...words, ...text, ...words } } };
}

export function toRecordText(value: JsonObject): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
