import { getLocale, getTranslations } from 'next-intl/server';

import { Typeset } from '@/components/ui/typeset';
import { countChanges } from '@/lib/texts/compare-versions';
import { toMoscowDay } from '@/lib/i18n/dates';
import { formatMoment } from '@/lib/i18n/moment';

import { EntryHashes } from './entry-hashes';
import { TextDifference } from './text-difference';
import { VersionLinks } from './version-links';

import type { VersionComparison } from '@/lib/texts/compare-versions';
import type { HistoryEntry } from '@/lib/model/localized-history';

type VersionEntryProps = {
  slug: string;
  entry: HistoryEntry;
  difference: VersionComparison | undefined;
  isOpen: boolean;
};

/** One revision: when, why, of which text, and what became different. */
export async function VersionEntry(props: VersionEntryProps) {
  const locale = await getLocale();
  const { slug, entry, difference, isOpen } = props;
  const { language, kind, at, note, version } = entry;
  const t = await getTranslations('VersionList');

  return (
    <li>
      <b className="num">{version?.number}</b>{' '}
      {at === undefined ? (
        <span>{t('fromBeginning')}</span>
      ) : (
        <time dateTime={toMoscowDay(at)}>{formatMoment(at, locale)}</time>
      )}
      <div className="what">
        <p>
          <Typeset text={note ?? t('first')} language={locale} />
        </p>
        <p className="meta">
          {t('text', { language })} · {t(`kind.${kind}`)}
        </p>
        <EntryHashes entry={entry} />
        {difference && (
          <details className="record difference" open={isOpen}>
            <summary className="sign">
              <span>{t('differences', { count: countChanges(difference) })}</span>
            </summary>
            <TextDifference difference={difference} language={language} longest={15_000} />
          </details>
        )}
      </div>
      <VersionLinks slug={slug} entry={entry} isCompared={difference !== undefined} />
    </li>
  );
}
