import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import { ContactLine } from './contact-line';

import type { Site } from '@/lib/model/site';
import type { Locale } from '@/lib/i18n/routing';

type PrivacyStatementProps = { site: Site; locale: Locale };

const sections = ['others', 'cookies', 'device', 'questions', 'log', 'hosting'] as const;

/** What is kept where, and what goes where: what server/observability, server/preferences and service-worker do. */
export async function PrivacyStatement({ site, locale }: PrivacyStatementProps) {
  const t = await getTranslations('PrivacyStatement');

  return (
    <article className="wrap doc">
      <header className="doc-head">
        <h1>{t('title')}</h1>
        <p className="standfirst">{t('description')}</p>
      </header>
      <div className="rest prose">
        {sections.map((section) => (
          <section key={section} id={section}>
            <h2>{t(`${section}.title`)}</h2>
            <p>{t(`${section}.text`)}</p>
            {section === 'device' && (
              <p>
                <AppLink className="action" href={paths.offline(locale)}>
                  {t('device.saved')}
                </AppLink>
              </p>
            )}
          </section>
        ))}
        <section id="contact">
          <h2>{t('contact.title')}</h2>
          <ContactLine site={site} />
        </section>
      </div>
    </article>
  );
}
