import { toLanguage } from '../../model/languages.ts';
import { localizeRelease } from '../../model/localize.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatMoment } from '../../i18n/moment.ts';
import { sayStatuses } from '../../i18n/text-status.ts';
import { paths } from '../../routes/paths.ts';
import { getTranslator } from '../../i18n/translator.ts';

import type { GovernmentBody } from '../../model/body.ts';
import type { Language } from '../../model/languages.ts';
import type { LocalizedRelease } from '../../model/localized-release.ts';
import type { Site } from '../../model/site.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Values } from '../../routes/template.ts';
import type { DocumentStore } from '../document-store.ts';

/** A release for readers of one language, with all that its other representations say of it. */
export type ReleaseDocument = {
  /** The reader's; the text is in another one when there is none in it. */
  language: Language;
  words: Translator;
  origin: string;
  site: Site;
  body: GovernmentBody;
  release: LocalizedRelease;
};

export type ReleaseAddress = { language: Language; slug: string };

/** Of the address of a view of a release in the route table. */
export function toReleaseAddress({ language, release }: Values): ReleaseAddress | null {
  const known = toLanguage(language);
  return known && release !== undefined ? { language: known, slug: release } : null;
}

/** Null when there is no such release or part of it, or nobody may read it; without a part its text is whole. */
export async function readReleaseDocument(
  store: DocumentStore,
  { language, slug, part }: ReleaseAddress & { part?: number },
  origin: string,
): Promise<ReleaseDocument | null> {
  const [site, bodies, found] = await Promise.all([
    store.getSite(),
    store.listBodies(),
    store.findRelease(slug),
  ]);
  const release = found && localizeRelease(found, language, [], part);
  const body = release && bodies.find(({ id }) => id === release.body);
  if (!release || !body) return null;
  return { language, words: getTranslator(language), origin, site, body, release };
}

/** The address of the release that readers find instead of a withdrawn one. */
export function replacementOf({ release, language, origin }: ReleaseDocument): string | null {
  const slug = release.withdrawal?.replacedBy;
  return slug === undefined ? null : origin + paths.release(language, slug);
}

export function kindOf({ release, words }: ReleaseDocument): string {
  return words(`ReleaseKind.${release.kind}`);
}

/** The day of the release, with its time where the source has one. */
export function dateOf({ release, language, words }: ReleaseDocument): string {
  const { kind, publishedAt } = release;
  const moment = formatMoment(publishedAt, language);
  return kind === 'note' ? `${words('DocumentHead.writtenOn')} ${moment}` : moment;
}

/** What this text is and what the other one is: the sentences under the title of its page. */
export function statusOf({ release, language }: ReleaseDocument): readonly string[] {
  return sayStatuses(release, language);
}

/** Why the text is not in the reader's language; null when it is. */
export function missingOf({ release, words }: ReleaseDocument) {
  if (!release.isFallback) return null;
  return {
    title: words('MissingTranslation.title'),
    explanation: words('MissingTranslation.explanation', { language: release.language }),
  };
}

/** That a release was removed from this portal, and when; null: it was not. */
export function removalOf({ release, language, words }: ReleaseDocument): string | null {
  const { withdrawal } = release;
  return withdrawal
    ? words('Withdrawn.title', { date: formatDate(withdrawal.at, language) })
    : null;
}

/** Robots are kept from what its page is kept from: a text in a language that it is not in, and what is made up. */
export function isForRobots({ release, site }: ReleaseDocument): boolean {
  return !release.isFallback && !release.withdrawal && site.demonstration !== true;
}

/** The languages in which there is a text, the one shown first. */
export function languagesOf({ release }: ReleaseDocument): readonly Language[] {
  return [release.language, ...release.counterparts.map(({ language }) => language)];
}
