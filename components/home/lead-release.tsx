import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { Typeset } from '@/components/ui/typeset';
import { otherLanguages, pickLanguage } from '@/lib/content/languages';
import { paths } from '@/lib/paths';

import type { GovernmentBody, ReleaseSummary } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type LeadReleaseProps = {
  release: ReleaseSummary;
  bodies: readonly GovernmentBody[];
  locale: Locale;
};

/** The newest release, its titles side by side at equal size, the reading language first. */
export async function LeadRelease({ release, bodies, locale }: LeadReleaseProps) {
  const lead = pickLanguage(release.titles, locale);
  const body = bodies.find(({ id }) => id === release.body);
  if (lead === null || body === undefined) return null;
  const kinds = await getTranslations('ReleaseKind');

  return (
    <article className="lead-pair" aria-labelledby="lead">
      <p className="kicker">{kinds(release.kind)}</p>
      <div className="pair">
        <div className="cell">
          <h2 id="lead" lang={lead.language}>
            <AppLink className="quiet" href={paths.release(locale, release.slug)}>
              <Typeset text={lead.value} language={lead.language} />
            </AppLink>
          </h2>
        </div>
        {otherLanguages(lead.language).map((language) => {
          const title = release.titles[language];
          if (title === undefined) return null;
          return (
            <div key={language} className="cell b" lang={language}>
              <p className="other-title">
                <AppLink
                  className="quiet"
                  href={paths.release(language, release.slug)}
                  hrefLang={language}
                >
                  <Typeset text={title} language={language} />
                </AppLink>
              </p>
            </div>
          );
        })}
      </div>
      <p className="byline meta">
        <AppLink href={paths.body(locale, body.id)}>{body.menuLabel[locale]}</AppLink>{' '}
        <DateTime value={release.publishedAt} locale={locale} />
      </p>
    </article>
  );
}
