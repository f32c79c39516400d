import { languages } from '../model/languages.ts';
import { formatDate } from '../i18n/dates.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Locale } from '../i18n/routing.ts';

/** Search engines and messengers show about this many characters of a description. */
const descriptionLength = 200;

/** When the text shown became what it is: with its last change, or when it was published. */
export function modifiedAt({ publishedAt, lastRevision }: LocalizedRelease): string {
  return lastRevision?.at ?? publishedAt;
}

/** The languages in which a release has a text, in their fixed order. */
export function languagesOf(release: LocalizedRelease): readonly Locale[] {
  const existing = [release.language, ...release.counterparts.map(({ language }) => language)];
  return languages.filter((language) => existing.includes(language));
}

/** The as-published text is what anybody without a language preference is led to. */
export function publishedLanguage(release: LocalizedRelease): Locale {
  if (release.text.origin === 'as-published') return release.language;
  const published = release.counterparts.find(({ origin }) => origin === 'as-published');
  return published?.language ?? languagesOf(release)[0] ?? release.language;
}

/** Whose release of which day, then how it begins: never more than the text itself says, and in its language. */
export function describe(release: LocalizedRelease, body: GovernmentBody): string {
  const first = release.text.lead ?? plainText(release);
  const { language, publishedAt } = release;
  const head = `${body.name[language]}, ${formatDate(publishedAt, language)} — `;
  const room = descriptionLength - head.length;
  if (first.length <= room) return head + first;
  const cut = first.slice(0, room);
  return `${head}${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

function plainText(release: LocalizedRelease): string {
  const inlines = release.text.blocks[0]?.lines[0] ?? [];
  return inlines.map(textOf).join('');
}

type Inline = LocalizedRelease['text']['blocks'][number]['lines'][number][number];

function textOf(inline: Inline): string {
  if (inline.kind === 'reference') return '';
  return 'children' in inline ? inline.children.map(textOf).join('') : inline.value;
}
