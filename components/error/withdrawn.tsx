import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { Typeset } from '@/components/ui/typeset';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { GovernmentBody } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';

type WithdrawnProps = {
  release: LocalizedRelease;
  withdrawal: NonNullable<LocalizedRelease['withdrawal']>;
  body: GovernmentBody;
};

/** The record stays: its title, whose it was, when and why it was withdrawn; the text does not. */
export async function Withdrawn({ release, withdrawal, body }: WithdrawnProps) {
  const locale = await getLocale();
  const t = await getTranslations('Withdrawn');

  return (
    <article className="wrap doc" aria-labelledby="title">
      <header className="doc-head">
        <p className="status">{t('status')}</p>
        <h1 id="title" lang={release.language}>
          <Typeset text={release.text.title} language={release.language} />
        </h1>
        <p className="byline">
          <AppLink href={paths.body(locale, body.id)}>{body.name[locale]}</AppLink>{' '}
          <DateTime value={release.publishedAt} locale={locale} />
        </p>
      </header>
      <div className="rest">
        <section className="notice" aria-labelledby="why">
          <h2 id="why">{t('title', { date: formatDate(withdrawal.at, locale) })}</h2>
          <p>
            <Typeset text={withdrawal.reason} language={locale} />
          </p>
          {withdrawal.replacedBy !== undefined && (
            <p>
              <AppLink href={paths.release(locale, withdrawal.replacedBy)}>{t('replaced')}</AppLink>
            </p>
          )}
          <p className="go">
            <AppLink className="btn btn-main" href={paths.releases(locale)}>
              {t('all')}
            </AppLink>
          </p>
        </section>
      </div>
    </article>
  );
}
