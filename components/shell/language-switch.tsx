import { Fragment } from 'react';
import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Bars } from '@/components/ui/bars';
import { languages } from '@/lib/model/languages';
import { autonyms } from '@/lib/i18n/language-names';

import type { Locale } from '@/lib/i18n/routing';

type LanguageSwitchProps = { alternates: Record<Locale, string> };

/** Two plain links of equal weight; the element around them keeps the paragraph and remembers the choice. */
export async function LanguageSwitch({ alternates }: LanguageSwitchProps) {
  const locale = await getLocale();
  const t = await getTranslations('LanguageSwitch');

  return (
    <language-switch>
      <nav className="langs" aria-label={t('label')}>
        {languages.map((language, index) => (
          <Fragment key={language}>
            {index > 0 && <Bars />}
            <AppLink
              href={alternates[language]}
              lang={language}
              suppressHydrationWarning
              hrefLang={language}
              aria-current={language === locale ? 'true' : undefined}
            >
              <span>{autonyms[language]}</span>
            </AppLink>
          </Fragment>
        ))}
      </nav>
    </language-switch>
  );
}
