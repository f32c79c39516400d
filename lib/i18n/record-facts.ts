import { languageName } from './language-names.ts';
import { formatMoment } from './moment.ts';
import { labelStatus } from './text-status.ts';
import { getTranslator } from './translator.ts';

import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Locale } from './routing.ts';
import type { Messages } from './translator.ts';

/** A line of the record: a date, words, or a date and the words behind it. */
export type RecordFact = {
  name: keyof Messages['RecordFacts'];
  label: string;
  date?: string | undefined;
  value?: string | undefined;
  href?: string | undefined;
  /** Characters rather than words. */
  isCode?: boolean;
};

/** Where a text comes from and what it is: the same in every form of a release. */
export function listRecordFacts(release: LocalizedRelease, locale: Locale): readonly RecordFact[] {
  const t = getTranslator(locale);
  const { language, text, about, occasion, participants, act, lastRevision, part } = release;
  const { publisher, url, archivedUrl, retrievedAt, handedOver, number, rights } = text.source;
  const facts: readonly Omit<RecordFact, 'label'>[] = [
    { name: 'language', value: languageName(language, locale) },
    { name: 'status', value: labelStatus(text, locale) },
    {
      name: 'translatedFrom',
      value: text.translatedFrom && languageName(text.translatedFrom, locale),
    },
    { name: 'translator', value: text.translator?.[locale] },
    { name: 'about', date: about },
    { name: 'occasionAt', value: occasion?.at && formatMoment(occasion.at, locale) },
    { name: 'occasionPlace', value: occasion?.place },
    { name: 'participants', value: participants.map(toParticipant).join('; ') || undefined },
    { name: 'act', value: act?.number },
    { name: 'actDate', date: act?.date },
    { name: 'source', value: publisher[locale], href: url },
    { name: 'archived', value: archivedUrl && new URL(archivedUrl).host, href: archivedUrl },
    { name: 'number', value: number },
    ...(text.origin === 'portal-original'
      ? []
      : [
          retrievedAt === undefined
            ? ({
                name: 'retrieved',
                value: t(`RecordFacts.${handedOver === true ? 'handedOver' : 'notStated'}`),
              } as const)
            : ({ name: 'retrieved', date: retrievedAt } as const),
          { name: 'rights', value: rights ?? t('RecordFacts.rightsNotStated') } as const,
        ]),
    { name: 'addedAt', date: text.addedAt },
    {
      name: 'revised',
      date: lastRevision?.at,
      value: lastRevision?.note ?? t('RecordFacts.unrevised'),
    },
    {
      name: 'paragraphs',
      value: t('RecordFacts.paragraphCount', { count: part?.total ?? text.blocks.length }),
    },
    { name: 'hash', value: text.sha256, isCode: true },
  ];
  return facts
    .filter(({ date, value }) => date !== undefined || value !== undefined)
    .map((fact) => ({ ...fact, label: t(`RecordFacts.${fact.name}`) }));
}

/** As a source writes it: «А. Иванова, директор архива». */
function toParticipant({ name, role }: LocalizedRelease['participants'][number]): string {
  return role === undefined ? name : `${name}, ${role}`;
}
