import { statusOf, statusOfOther } from '../model/text-status.ts';
import { formatDate } from './dates.ts';
import { languageName } from './language-names.ts';
import { getTranslator } from './translator.ts';

import type { OtherStatus, StatedText, TextStatus } from '../model/text-status.ts';
import type { Locale } from './routing.ts';
import type { Translator } from './translator.ts';

type Stated = {
  text: StatedText;
  counterparts: readonly (StatedText & { language: Locale })[];
  outdatedSince?: string | undefined;
};

/** What a text is, a sentence each: the same wherever it is said in a whole sentence. */
export function sayStatus(text: StatedText, locale: Locale): readonly string[] {
  const t = getTranslator(locale);
  const status = statusOf(text);
  return [
    t(`TextStatus.sentence.${status.kind}`, sayFrom(status, t, locale)),
    ...(status.isUnchecked ? [t('TextStatus.unchecked')] : []),
  ];
}

/** What a text is and what the others of its release are: the sentences under its title. */
export function sayStatuses(release: Stated, locale: Locale): readonly string[] {
  const t = getTranslator(locale);
  const { text, counterparts, outdatedSince } = release;
  const others = counterparts.map((other) => statusOfOther(text, other));
  return [
    ...sayStatus(text, locale),
    ...(outdatedSince === undefined
      ? []
      : [t('TextStatus.outdated', { date: formatDate(outdatedSince, locale) })]),
    ...others.map(({ kind, language, ...status }) =>
      t(`TextStatus.other.${kind}`, { language, ...sayFrom(status, t, locale) }),
    ),
  ];
}

/** What a text is, in a few words: above a column, beside a quotation, in a row of facts. */
export function labelStatus(text: StatedText, locale: Locale): string {
  const t = getTranslator(locale);
  const status = statusOf(text);
  const label = t(`TextStatus.label.${status.kind}`, sayFrom(status, t, locale));
  return status.isUnchecked ? t('TextStatus.labelUnchecked', { label }) : label;
}

/**
 * What a citation says of a text, in the language of the text: only what a reader could otherwise take for
 * the words of the body itself.
 */
export function citeStatus(
  text: StatedText,
  language: Locale,
  { isDemonstration }: { isDemonstration: boolean },
): string | undefined {
  if (isDemonstration) return getTranslator(language)('TextStatus.demonstration');
  const { origin, translatedFrom } = text;
  if (origin === 'as-published' || origin === 'portal-original') return undefined;
  return labelStatus({ origin, translatedFrom }, language);
}

/** The language of the original, with the space before it; nothing where it is not recorded. */
function sayFrom(
  { translatedFrom: from }: Pick<TextStatus | OtherStatus, 'translatedFrom'>,
  t: Translator,
  locale: Locale,
): { from: string } {
  if (from === undefined) return { from: '' };
  return { from: ` ${t('TextStatus.from', { from, name: languageName(from, locale) })}` };
}
