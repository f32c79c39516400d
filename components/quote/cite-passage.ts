import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/paths';

import { anchorOf } from './anchor';

import type { QuotePassage } from '@/lib/content/quote-answer';
import type { GovernmentBody } from '@/lib/content/types';

/** One plain line in the language of the text: title, body, date, address of the paragraph. */
export function citePassage(passage: QuotePassage, body: GovernmentBody, origin: string): string {
  const { release, language } = passage;
  const date = formatDate(release.publishedAt, language).replaceAll('\u00A0', ' ');
  const address = origin + paths.release(language, release.slug, anchorOf(passage), passage.part);
  const facts = `${release.titles[language] ?? ''}. ${body.name[language]}, ${date}`;
  // «2015 г.» has its full stop already.
  return `${facts}${facts.endsWith('.') ? '' : '.'} ${address}`;
}
