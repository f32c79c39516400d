import { z } from 'zod';

import { languageSchema } from '../value-schemas.ts';

/** Control characters (but the line break of lists) and the bidi overrides of Unicode TR 36, 3.4. */
const forbiddenCharacters =
  // eslint-disable-next-line no-control-regex -- the characters are the point of the rule
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const rawHtml = /<\/?[a-z!][^>]*>|&[a-z]+;|&#x?[0-9a-f]+;/iu;

export const plainTextSchema = z
  .string()
  .min(1, 'is empty: write it')
  .refine((text) => text.isWellFormed(), {
    error: 'has half of a surrogate pair: delete the broken character and type it again',
  })
  .refine((text) => !forbiddenCharacters.test(text), {
    error: 'has a control or bidirectional-override character: delete it and type the text again',
  })
  .refine((text) => !rawHtml.test(text), {
    error: 'has raw HTML: use *emphasis* and [links](https://…) instead, and & for &amp;',
  })
  .refine((text) => text === text.trim(), {
    error: 'begins or ends with a space or line break: remove it',
  });

export const lineSchema = plainTextSchema.refine((text) => !text.includes('\n'), {
  error: 'has a line break: write it in one line',
});

export const localizedLineSchema = z.record(languageSchema, lineSchema);
export const localizedTextSchema = z.record(languageSchema, plainTextSchema);

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error: 'is not a slug: use a-z, 0-9 and single hyphens, like 2015-01-25-lavrov-kerry-call',
  })
  .max(120, 'is longer than 120 characters: shorten it');

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'is not an id: use a-z, 0-9 and single hyphens' })
  .max(60, 'is longer than 60 characters: shorten it');

export const daySchema = z.iso.date({
  error: 'is not a date that exists: write YYYY-MM-DD, like 2015-01-25',
});

export const instantSchema = z.iso.datetime({
  offset: true,
  error: 'is not a date and time with an offset: write 2015-01-25T14:30:00+03:00',
});

/** The precision that the source has is kept: a day, or an instant. */
export const dayOrInstantSchema = z.union([daySchema, instantSchema], {
  error:
    'is neither a date that exists (2015-01-25) nor a date and time with an offset (2015-01-25T14:30:00+03:00)',
});

/** A date of history, as exactly as its source gives it: a year, a month or a day. */
export const partialDateSchema = z.union(
  [z.string().regex(/^\d{4}$/u), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u), daySchema],
  { error: 'is not a date: write 1992, 1992-06 or 1992-06-05' },
);

/** Longer tags have private parts that nobody else reads. */
const longestLanguageTag = 35;

/** A language that has a name, by its canonical tag (BCP 47; names of the Unicode CLDR). */
export const languageTagSchema = z
  .string()
  .max(longestLanguageTag, `is longer than ${longestLanguageTag} characters: shorten it`)
  .refine(isLanguageTag, {
    error: 'is not the tag of a language: write it as BCP 47 has it, like en, de or zh-Hant',
  });

function isLanguageTag(tag: string): boolean {
  // What stands for no language (ISO 639-2: mis, mul, und, zxx) says less than to leave it out.
  if (/^(?:mis|mul|und|zxx)\b/u.test(tag)) return false;
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
    return name !== undefined && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    // RangeError is the only way to learn that a tag is malformed.
    return false;
  }
}

export const webUrlSchema = z.url({
  protocol: /^https?$/u,
  error: 'is not an address: write it in full, beginning with https:// or http://',
});

export const sitePathSchema = z.string().regex(/^\/[^\s?#]*$/u, {
  error: 'is not a path: begin with / and leave out ? and #',
});

const noSeal = 'is not a SHA-256 in lower-case hex: run `npm run content -- seal FILE`';
export const sha256Schema = z.string({ error: noSeal }).regex(/^[0-9a-f]{64}$/u, { error: noSeal });

/** Its title is in the reader's language, whatever the language of what it leads to. */
export const sourceLinkSchema = z.strictObject({ title: localizedLineSchema, url: webUrlSchema });
export type SourceLink = z.infer<typeof sourceLinkSchema>;
