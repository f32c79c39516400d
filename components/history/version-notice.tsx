import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { formatMoment } from '@/lib/i18n/moment';
import { paths } from '@/lib/routes/paths';

import type { VersionFacts } from '@/lib/model/localized-history';
import type { Locale } from '@/lib/i18n/routing';

type VersionNoticeProps = {
  slug: string;
  version: VersionFacts;
  current: VersionFacts;
};

/** Which version this is, when it was the text, and the way to the current one. */
export async function VersionNotice({ slug, version, current }: VersionNoticeProps) {
  const locale = await getLocale();
  const t = await getTranslations('VersionNotice');
  const { id, language, number, until } = version;

  return (
    <section className="notice" aria-labelledby="version">
      <h2 id="version">{t(until === undefined ? 'current' : 'earlier', { language, number })}</h2>
      <p>
        {await describePeriod(version, locale)}{' '}
        {until === undefined ? t('permanent') : t('currentText', { number: current.number })}
      </p>
      <p className="go">
        <Spaced>
          <AppLink
            className="btn btn-main"
            href={paths.release(language, slug)}
            hrefLang={language}
          >
            {t('read')}
          </AppLink>
          {id !== current.id && (
            <AppLink
              className="btn"
              href={`${paths.history(locale, slug, { from: id, to: current.id })}#compared`}
            >
              {t('changes')}
            </AppLink>
          )}
          <AppLink className="btn" href={paths.history(locale, slug)}>
            {t('history')}
          </AppLink>
        </Spaced>
      </p>
    </section>
  );
}

async function describePeriod(version: VersionFacts, locale: Locale): Promise<string> {
  const t = await getTranslations('VersionNotice');
  const from = version.from === undefined ? null : formatMoment(version.from, locale);
  if (version.until === undefined) {
    return from === null ? t('currentUnrevised') : t('currentFrom', { from });
  }
  const until = formatMoment(version.until, locale);
  return from === null ? t('earlierUntil', { until }) : t('earlierFrom', { from, until });
}
