import { useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { languages } from '@/lib/content/languages';
import { paths } from '@/lib/paths';

import type { Locale } from '@/lib/i18n/routing';
import type { SearchQuery } from '@/lib/queries';
import type { Search } from './use-search';

type SearchTabsProps = { search: Search; locale: Locale };

/** In which language the words were found; each a link with its count. */
export function SearchTabs({ search, locale }: SearchTabsProps) {
  const t = useTranslations('SearchTabs');
  const numbers = useTranslations('Numbers');
  const { answer, query } = search;
  const { in: chosen, ...rest } = query;
  const first: SearchQuery = { ...rest, page: 1 };
  const tabs = [
    {
      key: 'both',
      query: first,
      isChosen: chosen === undefined,
      label: t('both'),
      count: answer?.both,
    },
    ...languages.map((language) => ({
      key: language,
      query: { ...first, in: language },
      isChosen: chosen === language,
      label: t(language),
      count: answer?.languages[language],
    })),
  ];

  return (
    <nav className="rail" aria-label={t('label')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <AppLink
              href={paths.search(locale, tab.query)}
              aria-current={tab.isChosen ? 'true' : undefined}
            >
              {tab.label}{' '}
              <span className="num meta">
                {tab.count !== undefined && numbers('count', { count: tab.count })}
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
