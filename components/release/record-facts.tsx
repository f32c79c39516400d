import { Fragment } from 'react';
import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { languageName } from '@/lib/i18n/language-names';
import { labelStatus } from '@/lib/i18n/text-status';

import { RevisionFact } from './revision-fact';

import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type RecordFactsProps = { release: LocalizedRelease; locale: Locale };

export async function RecordFacts({ release, locale }: RecordFactsProps) {
  const t = await getTranslations('RecordFacts');
  const { text } = release;
  const { publisher, url, retrievedAt, handedOver, number, rights } = text.source;
  const isOwn = text.origin === 'portal-original';

  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('language'), languageName(release.language, locale)],
    [t('status'), labelStatus(text, locale)],
    ...row(text.translatedFrom, (from) => [t('translatedFrom'), languageName(from, locale)]),
    ...row(text.translator, (translator) => [t('translator'), translator[locale]]),
    ...row(release.about, (about) => [
      t('about'),
      <DateTime key="about" value={about} locale={locale} />,
    ]),
    [
      t('source'),
      url === undefined ? publisher[locale] : <AppLink href={url}>{publisher[locale]}</AppLink>,
    ],
    ...row(number, (value) => [t('number'), value]),
    ...(isOwn
      ? []
      : ([
          [
            t('retrieved'),
            retrievedAt === undefined ? (
              t(handedOver === true ? 'handedOver' : 'notStated')
            ) : (
              <DateTime key="retrieved" value={retrievedAt} locale={locale} />
            ),
          ],
          [t('rights'), rights ?? t('rightsNotStated')],
        ] as const)),
    ...row(text.addedAt, (at) => [
      t('addedAt'),
      <DateTime key="added" value={at} locale={locale} />,
    ]),
    [t('revised'), <RevisionFact key="revised" release={release} locale={locale} />],
    [t('paragraphs'), t('paragraphCount', { count: release.part?.total ?? text.blocks.length })],
    [
      t('hash'),
      <span key="hash" className="hash">
        {text.sha256}
      </span>,
    ],
  ];

  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

type Row = readonly [label: string, value: ReactNode];

/** A row for a value that a record may leave out. */
function row<T>(value: T | undefined, toRow: (value: T) => Row): readonly Row[] {
  return value === undefined ? [] : [toRow(value)];
}
