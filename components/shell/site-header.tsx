import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { SearchForm } from '@/components/ui/search-form';
import { Spaced } from '@/components/ui/spaced';
import { paths } from '@/lib/routes/paths';

import { BodyMenu } from './body-menu';
import { LanguageSwitch } from './language-switch';
import { PreferencesLink } from './preferences-link';
import { Wordmark } from './wordmark';

import type { GovernmentBody } from '@/lib/model/body';
import type { Site } from '@/lib/model/site';
import type { Locale } from '@/lib/i18n/routing';

export type SiteHeaderProps = {
  site: Site;
  bodies: readonly GovernmentBody[];
  /** This page's address in each language. */
  alternates: Record<Locale, string>;
  section?: 'releases' | 'archive' | 'quote' | 'bodies' | 'about';
};

export async function SiteHeader({ site, bodies, alternates, section }: SiteHeaderProps) {
  const locale = await getLocale();
  const t = await getTranslations('SiteHeader');
  const search = {
    action: paths.search(locale),
    label: t('search'),
    placeholder: t('searchPlaceholder'),
    button: t('searchButton'),
  };
  const sections = [
    { key: 'releases', href: paths.releases(locale), label: t('releases') },
    { key: 'archive', href: paths.archive(locale), label: t('archive') },
    { key: 'quote', href: paths.quote(locale), label: t('quote') },
    { key: 'about', href: paths.about(locale), label: t('about') },
  ] as const;
  const links = [
    ...sections.map(({ key, href, label }) => (
      <AppLink key={key} href={href} aria-current={key === section ? 'page' : undefined}>
        {label}
      </AppLink>
    )),
    <PreferencesLink key="view" />,
  ];

  return (
    <header className="top">
      <div className="wrap">
        <Wordmark site={site} />
        <SearchForm {...search} id="q-top" />
        <LanguageSwitch alternates={alternates} />
        <div className="bar">
          <BodyMenu
            bodies={bodies}
            search={<SearchForm {...search} id="q-menu" isMain />}
            sections={links}
          />
          <nav className="sections" aria-label={t('sections')}>
            <Spaced>{links}</Spaced>
          </nav>
        </div>
      </div>
    </header>
  );
}
