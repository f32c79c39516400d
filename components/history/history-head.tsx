import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { ReactNode } from 'react';
import type { LocalizedHistory } from '@/lib/model/localized-history';

type HistoryHeadProps = {
  history: LocalizedHistory;
  /** The other ways to look at the release. */
  tabs: ReactNode;
};

/** Whose history it is, whether anything has changed at all, and which translation may be behind. */
export async function HistoryHead({ history, tabs }: HistoryHeadProps) {
  const locale = await getLocale();
  const t = await getTranslations('HistoryPage');
  const { slug, title, language, languages, outdated, isRevised } = history;

  return (
    <header className="page-head history-head">
      <p className="kicker">{t('kicker')}</p>
      <h1>
        <AppLink className="quiet" href={paths.release(locale, slug)} lang={language}>
          <Typeset text={title} language={language} />
        </AppLink>
      </h1>
      {tabs}
      {!isRevised && <p>{t('unrevised', { count: languages.length })}</p>}
      {outdated.map((one) => (
        <p key={one.language} className="outdated">
          {t('outdated', { language: one.language, date: formatDate(one.since, locale) })}
        </p>
      ))}
    </header>
  );
}
