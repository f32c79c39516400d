import { getTranslations } from 'next-intl/server';

import { DateTime } from '@/components/ui/date-time';
import { formatDate } from '@/lib/i18n/dates';

import { ReleaseItem } from './release-item';

import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';
import type { Locale } from '@/lib/i18n/routing';

type NewestTranslationsProps = {
  releases: readonly ReleaseSummary[];
  bodies: readonly BodyChoice[];
  locale: Locale;
};

/** What is in both languages, and since when, as far as the record says. */
export async function NewestTranslations({ releases, bodies, locale }: NewestTranslationsProps) {
  if (releases.length === 0) return null;
  const t = await getTranslations('NewestTranslations');

  return (
    <section className="after">
      <h2>{t('title')}</h2>
      <p className="meta">{t('order')}</p>
      <ul className="list">
        {releases.map((release) => (
          <ReleaseItem
            key={release.slug}
            release={release}
            locale={locale}
            headingLevel={3}
            bodyName={bodies.find(({ id }) => id === release.body)?.label}
            date={<DateTime value={release.publishedAt} locale={locale} />}
          >
            <p className="meta">
              {release.translatedAt === undefined
                ? t('notStated')
                : t('added', { date: formatDate(release.translatedAt, locale) })}
            </p>
          </ReleaseItem>
        ))}
      </ul>
    </section>
  );
}
