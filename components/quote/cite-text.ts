import { citePassage } from '@/lib/citation/passage';
import { citeStatus } from '@/lib/i18n/text-status';
import { paths } from '@/lib/routes/paths';

import { anchorOf } from './anchor';

import type { QuoteCounterpart, QuotePassage } from '@/lib/texts/quote/quote-result';
import type { GovernmentBody } from '@/lib/model/body';
import type { Site } from '@/lib/model/site';

type CitedFrom = {
  release: QuotePassage['release'];
  body: GovernmentBody;
  site: Site;
  /** The portal's own origin. */
  origin: string;
};

/** As on the page of its release, in the language of the text, with the address of the paragraph. */
export function citeText(
  text: QuotePassage | QuoteCounterpart,
  { release, body, site, origin }: CitedFrom,
): string {
  const { language } = text;
  const isDemonstration = site.demonstration === true;
  return citePassage(text, {
    ...{ release, body, site },
    status: citeStatus(text, language, { isDemonstration }),
    url: origin + paths.release(language, release.slug, anchorOf(text), text.part),
  });
}
