import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Guide, GuideSection } from '@/components/ui/guide';
import { paths } from '@/lib/routes/paths';

import { ContactLine } from './contact-line';

import type { Site } from '@/lib/model/site';

type PrivacyStatementProps = { site: Site };

const sections = ['others', 'cookies', 'device', 'questions', 'log', 'hosting'] as const;

/** What is stored where, and what goes where: what the server and the service worker do. */
export async function PrivacyStatement({ site }: PrivacyStatementProps) {
  const locale = await getLocale();
  const t = await getTranslations('PrivacyStatement');

  return (
    <Guide title={t('title')} standfirst={t('description')}>
      {sections.map((section) => (
        <GuideSection key={section} id={section} title={t(`${section}.title`)}>
          <p>{t(`${section}.text`)}</p>
          {section === 'device' && (
            <p>
              <AppLink className="action" href={paths.offline(locale)}>
                {t('device.saved')}
              </AppLink>
            </p>
          )}
        </GuideSection>
      ))}
      <GuideSection id="contact" title={t('contact.title')}>
        <ContactLine site={site} />
      </GuideSection>
    </Guide>
  );
}
