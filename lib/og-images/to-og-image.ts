import { languages, otherLanguages } from '../model/languages.ts';
import { formatDate } from '../i18n/dates.ts';
import { autonyms } from '../i18n/language-names.ts';
import { sayStatuses } from '../i18n/text-status.ts';
import { toStretches } from '../i18n/typography.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { Language } from '../model/languages.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Site } from '../model/site.ts';
import type { Translator } from '../i18n/translator.ts';
import type { OgImage } from './og-image.ts';

/** The picture of every page that is not a release. */
export function toPortalImage(site: Site, language: Language): OgImage {
  return {
    ...toFrame(site, language),
    title: glue(site.title[language], language),
    byline: [],
    status: site.independence[language],
    languages: [language, ...otherLanguages(language)].map((one) => autonyms[one]),
  };
}

type ReleaseImage = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  words: Translator;
};

/** The picture of a text; what it is is said in the sentences that stand under the title of its page. */
export function toReleaseImage({ release, body, site, words }: ReleaseImage): OgImage {
  const { language, kind, publishedAt, text, counterparts } = release;
  const others = counterparts.map((other) => other.language);
  const status = [
    ...(site.demonstration === true ? [words('PageShell.demonstration')] : []),
    ...sayStatuses(release, language),
  ];
  return {
    ...toFrame(site, language),
    kicker: words(`ReleaseKind.${kind}`),
    title: glue(text.title, language),
    byline: [body.name[language], formatDate(publishedAt, language)],
    status: status.join(' '),
    languages: [language, ...languages.filter((one) => others.includes(one))].map(
      (one) => autonyms[one],
    ),
  };
}

function toFrame({ name }: Site, language: Language) {
  return {
    language,
    site: name[language],
    otherSites: otherLanguages(language).map((other) => name[other]),
  };
}

/** Nobody copies words out of a picture: here no-break spaces may stand in them. */
function glue(text: string, language: Language): string {
  return toStretches(text, language)
    .map((stretch) => (stretch.isGlued ? stretch.text.replaceAll(' ', '\u00A0') : stretch.text))
    .join('');
}
