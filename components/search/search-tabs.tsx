import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { languages } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import type { Search } from './use-search';

type SearchTabsProps = { search: Search };

/** In which language the words were found; each a link with its count. */
export function SearchTabs({ search }: SearchTabsProps) {
  const locale = useLocale();
  const t = useTranslations('SearchTabs');
  const numbers = useTranslations('Numbers');
  const { result, query } = search;
  const { in: chosen, ...rest } = query;
  return (
    <nav className="rail" aria-label={t('label')}>
      <ul>
        {[undefined, ...languages].map((language) => (
          <li key={language ?? 'both'}>
            <AppLink
              href={paths.search(locale, { ...rest, page: 1, ...(language && { in: language }) })}
              aria-current={chosen === language ? 'true' : undefined}
            >
              {t(language ?? 'both')}{' '}
              <span className="num meta">
                {result &&
                  numbers('count', { count: language ? result.languages[language] : result.both })}
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
