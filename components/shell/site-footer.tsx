import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/paths';

import type { Site } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type SiteFooterProps = { locale: Locale; site: Site };

export async function SiteFooter({ locale, site }: SiteFooterProps) {
  const t = await getTranslations('SiteFooter');
  const view = await getTranslations('ViewSettings');
  const who = await getTranslations('WhoRuns');
  const links = [
    { href: paths.about(locale, 'who'), label: who('title') },
    { href: paths.terms(locale), label: t('terms') },
    { href: paths.translations(locale), label: t('translations') },
    { href: paths.about(locale), label: t('about') },
    { href: paths.about(locale, 'texts'), label: t('texts') },
    { href: paths.aboutPage(locale, 'corpus'), label: t('corpus') },
    { href: paths.aboutPage(locale, 'feeds'), label: t('feeds') },
    { href: paths.aboutPage(locale, 'api'), label: t('api') },
    { href: paths.offline(locale), label: t('offline') },
    { href: paths.aboutPage(locale, 'accessibility'), label: t('accessibility') },
    { href: paths.aboutPage(locale, 'privacy'), label: t('privacy') },
    { href: paths.settings(locale), label: view('title') },
  ];

  return (
    <footer className="foot">
      <div className="wrap">
        <p>{site.independence[locale]}</p>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <AppLink href={href}>{label}</AppLink>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
