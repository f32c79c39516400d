import { getLocale, getTranslations } from 'next-intl/server';

import { formatDate } from '@/lib/i18n/dates';

import { ReleaseList } from './release-list';

import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';

type NewestTranslationsProps = {
  releases: readonly ReleaseSummary[];
  bodies: readonly BodyChoice[];
};

/** What is in both languages, and since when, as far as the record says. */
export async function NewestTranslations({ releases, bodies }: NewestTranslationsProps) {
  const locale = await getLocale();
  if (releases.length === 0) return null;
  const t = await getTranslations('NewestTranslations');

  return (
    <section className="after">
      <h2>{t('title')}</h2>
      <p className="meta">{t('order')}</p>
      <ReleaseList
        {...{ releases, bodies }}
        renderMore={({ translatedAt }) => (
          <p className="meta">
            {translatedAt === undefined
              ? t('notStated')
              : t('added', { date: formatDate(translatedAt, locale) })}
          </p>
        )}
      />
    </section>
  );
}
