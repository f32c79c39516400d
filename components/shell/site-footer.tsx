import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { Site } from '@/lib/model/site';

type SiteFooterProps = { site: Site };

export async function SiteFooter({ site }: SiteFooterProps) {
  const locale = await getLocale();
  const t = await getTranslations('SiteFooter');
  const view = await getTranslations('ViewSettings');
  const who = await getTranslations('WhoRuns');
  const groups = {
    reading: [
      { href: paths.terms(locale), label: t('terms') },
      { href: paths.translations(locale), label: t('translations') },
      { href: paths.offline(locale), label: t('offline') },
      { href: paths.settings(locale), label: view('title') },
    ],
    data: [
      { href: paths.aboutPage(locale, 'feeds'), label: t('feeds') },
      { href: paths.aboutPage(locale, 'corpus'), label: t('corpus') },
      { href: paths.aboutPage(locale, 'api'), label: t('api') },
    ],
    portal: [
      { href: paths.about(locale, 'who'), label: who('title') },
      { href: paths.about(locale), label: t('about') },
      { href: paths.about(locale, 'texts'), label: t('texts') },
      { href: paths.aboutPage(locale, 'accessibility'), label: t('accessibility') },
      { href: paths.aboutPage(locale, 'privacy'), label: t('privacy') },
    ],
  } as const;

  return (
    <footer className="foot">
      <div className="wrap">
        <p>{site.independence[locale]}</p>
        {(['reading', 'data', 'portal'] as const).map((group) => (
          <div key={group}>
            <p className="label" id={`foot-${group}`}>
              {t(`group.${group}`)}
            </p>
            <ul aria-labelledby={`foot-${group}`}>
              {groups[group].map(({ href, label }) => (
                <li key={href}>
                  <AppLink href={href}>{label}</AppLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  );
}
