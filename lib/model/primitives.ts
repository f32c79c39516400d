import { z } from 'zod';

import { languageSchema } from './value-schemas.ts';

/**
 * Control characters (but the line break of lists), the bidi overrides of Unicode TR 36, 3.4, and what no XML can hold,
 * not even escaped.
 */
const forbiddenCharacters =
  // eslint-disable-next-line no-control-regex -- the characters are the point of the rule
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;
/** A paragraph of ten pages; what is longer is several. */
const longestText = 20_000;
const longestLine = 1_000;
const longestAddress = 2_000;

/** A list with its bound: whatever goes over every member of one has an end. */
export function listOf<Schema extends z.ZodType>(schema: Schema, most: number) {
  return z.array(schema).max(most, `has more than ${most} members: leave some out`);
}

/** Words as they stand in their source: every sign is itself, and escaped where it is printed. */
export const plainTextSchema = z
  .string()
  .min(1, 'is empty: write it')
  .max(longestText, `is longer than ${longestText} characters: make several of it`)
  .refine((text) => text.isWellFormed(), {
    error: 'has half of a surrogate pair: delete the broken character and type it again',
  })
  .refine((text) => !forbiddenCharacters.test(text), {
    error: 'has a control or bidirectional-override character: delete it and type the text again',
  })
  .refine((text) => text === text.trim(), {
    error: 'begins or ends with a space or line break: remove it',
  });

export const lineSchema = plainTextSchema
  .max(longestLine, `is longer than ${longestLine} characters: shorten it`)
  .refine((text) => !text.includes('\n'), { error: 'has a line break: write it in one line' });

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

/** Outside of these years calendars, and programs, count differently. */
function isInRange(date: string): boolean {
  return date >= '1000' && date < '3000';
}
const outOfRange = { error: 'is not in the years 1000 to 2999: correct the year' };

export const daySchema = z.iso
  .date({ error: 'is not a date that exists: write YYYY-MM-DD, like 2015-01-25' })
  .refine(isInRange, outOfRange);

export const instantSchema = z.iso
  .datetime({
    offset: true,
    error: 'is not a date and time with an offset: write 2015-01-25T14:30:00+03:00',
  })
  .refine(isInRange, outOfRange);

/** The precision that the source has is kept: a day, or an instant. */
export const dayOrInstantSchema = z.union([daySchema, instantSchema], {
  error:
    'is neither a date that exists (2015-01-25) nor a date and time with an offset (2015-01-25T14:30:00+03:00)',
});

/** A date of history, as exactly as its source gives it: a year, a month or a day. */
export const partialDateSchema = z.union(
  [z.string().regex(/^[12]\d{3}$/u), z.string().regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/u), daySchema],
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

const longAddress = `is longer than ${longestAddress} characters: write a shorter address`;

export const webUrlSchema = z
  .url({
    protocol: /^https?$/u,
    error: 'is not an address: write it in full, beginning with https:// or http://',
  })
  .max(longestAddress, longAddress);

/** Where a person can be written to: a letter, or a page with a form. */
export const contactSchema = z
  .url({
    protocol: /^(?:https?|mailto)$/u,
    error: 'is not a contact: write mailto:editor@parallel.example, or https:// and a page',
  })
  .max(longestAddress, longAddress);

export const sitePathSchema = z
  .string()
  .regex(/^\/[^\s?#]*$/u, { error: 'is not a path: begin with / and leave out ? and #' })
  .max(longestAddress, longAddress);

/** An address of an older site: many told their pages apart by parameters, like `/index.php?id=175`. */
export const oldAddressSchema = z
  .string()
  .regex(/^\/[^\s?#]*(?:\?[^\s#]+)?$/u, {
    error:
      'is not an old address: begin with / and leave out #, like /old/page.html or /index.php?id=175',
  })
  .max(longestAddress, longAddress);

const noSeal = 'is not a SHA-256 in lower-case hex: run `npm run content -- seal FILE`';
export const sha256Schema = z.string({ error: noSeal }).regex(/^[0-9a-f]{64}$/u, { error: noSeal });

/** Its title is in the reader's language, whatever the language of what it leads to. */
export const sourceLinkSchema = z.strictObject({ title: localizedLineSchema, url: webUrlSchema });
export type SourceLink = z.infer<typeof sourceLinkSchema>;
