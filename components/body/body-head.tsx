import { getTranslations } from 'next-intl/server';

import { ExportLinks } from '@/components/ui/export-links';
import { Typeset } from '@/components/ui/typeset';
import { otherLanguages } from '@/lib/content/languages';
import { formatDate } from '@/lib/i18n/dates';
import { documentPaths, paths } from '@/lib/paths';

import type { GovernmentBody } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type BodyHeadProps = { body: GovernmentBody; locale: Locale };

/** The state of the body before its name, both names, and what became of it. */
export async function BodyHead({ body, locale }: BodyHeadProps) {
  const t = await getTranslations('BodyHead');
  const asOf = formatDate(body.statusAsOf, locale);

  return (
    <header className="doc-head">
      <p className="status">
        {body.until === undefined
          ? t('active', { date: asOf })
          : t('abolished', { date: formatDate(body.until, locale) })}
      </p>
      <h1>
        <Typeset text={body.name[locale]} language={locale} />
      </h1>
      {otherLanguages(locale).map((language) => (
        <p key={language} className="names" lang={language}>
          <Typeset text={body.name[language]} language={language} />
        </p>
      ))}
      {body.afterwards !== undefined && (
        <p className="afterwards">
          <Typeset text={body.afterwards[locale]} language={locale} />
        </p>
      )}
      <ExportLinks
        title={t('follow')}
        explanation={t('followText')}
        formats={(['rss', 'atom'] as const).map((format) => ({
          href: documentPaths.feed(paths.body(locale, body.id), format),
          label: { rss: 'RSS', atom: 'Atom' }[format],
        }))}
        about={{ href: paths.aboutPage(locale, 'feeds'), label: t('aboutFeeds') }}
      />
    </header>
  );
}
