import { fileFormats, formatDetails } from '../citation/formats.ts';
import { toCitedItem } from '../citation/item.ts';
import { isReproduced, toIssuedDay } from '../citation/phrases.ts';
import { apiFiles } from '../routes/api-files.ts';
import { paths } from '../routes/paths.ts';
import { regionalTags } from '../i18n/language-names.ts';
import { citeStatus } from '../i18n/text-status.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Site } from '../model/site.ts';

type Cited = { release: LocalizedRelease; body: GovernmentBody; site: Site; origin: string };

/**
 * The tags of Highwire Press, by which reference managers and Google Scholar know a page. `DC.type` keeps
 * Zotero from taking it for an article of a journal.
 */
export function citationTags({ release, body, site, origin }: Cited): Record<string, string> {
  const { language, text, slug } = release;
  const url = `${origin}${paths.release(language, slug)}`;
  const isDemonstration = site.demonstration === true;
  const status = citeStatus(text, language, { isDemonstration });
  const item = toCitedItem({ release, language, text, status, body, site, url });
  const issued = toIssuedDay(item);
  const publisher = isReproduced(item) ? item.source?.publisher : undefined;
  return {
    citation_title: item.title,
    citation_author: item.author,
    ...(issued !== null && { citation_publication_date: issued.replaceAll('-', '/') }),
    citation_language: regionalTags[language],
    citation_publisher: publisher ?? site.publisher?.name[language] ?? item.site,
    citation_public_url: url,
    'DC.type': 'webpage',
    ...(item.status !== undefined && { 'DC.description': item.status }),
  };
}

/** The same data as files, for whoever looks for other forms of the page. */
export function citationLinks({ slug, language }: LocalizedRelease): Record<string, string> {
  const toLink = (format: (typeof fileFormats)[number]) =>
    [formatDetails[format].mediaType, apiFiles.citation(slug, { format, lang: language })] as const;
  return Object.fromEntries(fileFormats.map(toLink));
}
