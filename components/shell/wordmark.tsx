import { useLocale } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { Bars } from '@/components/ui/bars';
import { otherLanguages } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import type { Site } from '@/lib/model/site';

type WordmarkProps = { site: Site };

export function Wordmark({ site }: WordmarkProps) {
  const locale = useLocale();

  return (
    <AppLink className="brand" href={paths.home(locale)}>
      <svg width="18" height="26" viewBox="6 2 20 28" aria-hidden="true">
        <path d="M7 3h18v2H7zM7 5h6v24H7zM19 5h6v24h-6z" />
      </svg>
      <span className="name">{site.name[locale]}</span>
      {otherLanguages(locale).map((language) => (
        <span key={language} className="other" lang={language}>
          <Bars />
          {site.name[language]}
        </span>
      ))}
    </AppLink>
  );
}
