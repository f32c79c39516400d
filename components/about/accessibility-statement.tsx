import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { paths } from '@/lib/routes/paths';

import { ContactLine } from './contact-line';

import type { Site } from '@/lib/model/site';
import type { Locale } from '@/lib/i18n/routing';

type AccessibilityStatementProps = { site: Site; locale: Locale };

/** The day on which what is said here was last compared with the tests (docs/quality.md). */
const verifiedAt = '2026-11-30';

const lists = {
  means: ['ways', 'view', 'device', 'languages', 'forms'],
  checks: ['rules', 'contrast', 'width', 'targets', 'keys', 'spoken'],
  limits: ['people', 'words', 'foreign', 'elsewhere'],
} as const;

/** What the portal follows, how that is checked, and what is not known: only what is so. */
export async function AccessibilityStatement({ site, locale }: AccessibilityStatementProps) {
  const t = await getTranslations('AccessibilityStatement');

  return (
    <article className="wrap doc">
      <header className="doc-head">
        <h1>{t('title')}</h1>
        <p className="standfirst">{t('description')}</p>
      </header>
      <div className="rest prose">
        <section id="goal">
          <h2>{t('goal.title')}</h2>
          <p>{t('goal.text')}</p>
        </section>
        <section id="means">
          <h2>{t('means.title')}</h2>
          <ul>
            {lists.means.map((item) => (
              <li key={item}>{t(`means.${item}`)}</li>
            ))}
          </ul>
          <p>
            <AppLink className="action" href={paths.settings(locale)}>
              {t('means.settings')}
            </AppLink>
          </p>
        </section>
        <section id="checks">
          <h2>{t('checks.title')}</h2>
          <p>{t('checks.text')}</p>
          <ul>
            {lists.checks.map((item) => (
              <li key={item}>{t(`checks.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section id="limits">
          <h2>{t('limits.title')}</h2>
          <ul>
            {lists.limits.map((item) => (
              <li key={item}>{t(`limits.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section id="report">
          <h2>{t('report.title')}</h2>
          <p>{t('report.text')}</p>
          <ContactLine site={site} />
        </section>
        <p className="meta">
          {t.rich('verified', { date: () => <DateTime value={verifiedAt} locale={locale} /> })}
        </p>
      </div>
    </article>
  );
}
