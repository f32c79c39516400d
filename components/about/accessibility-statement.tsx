import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { Guide, GuideSection } from '@/components/ui/guide';
import { paths } from '@/lib/routes/paths';

import { ContactLine } from './contact-line';

import type { Site } from '@/lib/model/site';

type AccessibilityStatementProps = { site: Site };

/** The day on which what is said here was last compared with the tests (docs/quality.md). */
const verifiedAt = '2026-11-30';

const lists = {
  means: ['ways', 'view', 'device', 'languages', 'forms'],
  checks: ['rules', 'contrast', 'width', 'targets', 'keys', 'spoken'],
  limits: ['people', 'words', 'foreign', 'elsewhere'],
} as const;

/** What the portal follows, how that is checked, and what is not known: only what is so. */
export async function AccessibilityStatement({ site }: AccessibilityStatementProps) {
  const locale = await getLocale();
  const t = await getTranslations('AccessibilityStatement');

  return (
    <Guide title={t('title')} standfirst={t('description')}>
      <GuideSection id="goal" title={t('goal.title')}>
        <p>{t('goal.text')}</p>
      </GuideSection>
      <GuideSection id="means" title={t('means.title')}>
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
      </GuideSection>
      <GuideSection id="checks" title={t('checks.title')}>
        <p>{t('checks.text')}</p>
        <ul>
          {lists.checks.map((item) => (
            <li key={item}>{t(`checks.${item}`)}</li>
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="limits" title={t('limits.title')}>
        <ul>
          {lists.limits.map((item) => (
            <li key={item}>{t(`limits.${item}`)}</li>
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="report" title={t('report.title')}>
        <p>{t('report.text')}</p>
        <ContactLine site={site} />
      </GuideSection>
      <p className="meta">
        {t.rich('verified', { date: () => <DateTime value={verifiedAt} locale={locale} /> })}
      </p>
    </Guide>
  );
}
