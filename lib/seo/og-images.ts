import { cardAddress } from '../og-images/og-image-address.ts';
import { toReleaseImage } from '../og-images/to-og-image.ts';
import { formatDate } from '../i18n/dates.ts';
import { sayStatus } from '../i18n/text-status.ts';
import { getTranslator } from '../i18n/translator.ts';
import { cardPicture, documentPaths } from '../routes/paths.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../i18n/routing.ts';

/** The Open Graph image of a page, and what it says for those who do not see it. */
export type OgImage = typeof cardPicture & { url: string; alt: string };

export function portalImage(locale: Locale, site: string): OgImage {
  const alt = getTranslator(locale)('Card.portal', { site });
  return { url: documentPaths.portalImage(locale), ...cardPicture, alt };
}

type ReleaseFacts = { release: LocalizedRelease; body: GovernmentBody; site: Site };

/** The picture of the text shown, in its language. */
export function releaseImage({ release, body, site }: ReleaseFacts): OgImage {
  const { language, slug, text } = release;
  const t = getTranslator(language);
  const alt = t('Card.release', {
    title: text.title,
    kind: t(`ReleaseKind.${release.kind}`),
    body: body.name[language],
    date: formatDate(release.publishedAt, language),
    status: sayStatus(text, language).join(' '),
  });
  const card = toReleaseImage({ release, body, site, words: t });
  return { url: cardAddress(card, slug), ...cardPicture, alt };
}
