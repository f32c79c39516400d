import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { languages } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import type { SearchResult } from '@/lib/search/result';
import type { SearchQuery } from '@/lib/routes/queries';

type NothingFoundProps = { result: SearchResult; query: SearchQuery };
type Way = readonly [href: string, label: string | undefined];

/** Names the narrowing that may have emptied the results, else gives advice; always ways on, the nearest first. */
export function NothingFound({ result, query }: NothingFoundProps) {
  const locale = useLocale();
  const t = useTranslations('SearchPage');
  const { q, in: language, body, from, to } = query;
  const { named, year, languages: counts, body: typedBody } = result;
  const narrowing = language ?? body ?? from ?? to ?? typedBody;

  const ways = [
    ...languages.flatMap((other): Way[] => {
      const count = counts[other];
      const href = paths.search(locale, { ...query, in: other, page: 1 });
      return count > 0 ? [[href, t('inLanguage', { language: other, count })]] : [];
    }),
    ...(narrowing
      ? [[paths.search(locale, { q, ...(typedBody && { exact: '1' }) }), t('everywhere')] as const]
      : []),
    ...named.map((one): Way => [paths[one.kind](locale, one.id), one.labels[locale]]),
    [
      paths.archive(locale, year?.toString()),
      year === null ? t('archive') : t('archiveOf', { year: String(year) }),
    ],
    [paths.bodies(locale), t('bodies')],
    [paths.terms(locale), t('terms')],
    [paths.releases(locale), t('all')],
  ] as const;

  return (
    <section className="notice">
      <h2>{t('nothingFound', { query: q })}</h2>
      <p>{narrowing ? t('narrowed') : t('advice')}</p>
      <p className="go">
        <Spaced>
          {ways.map(([href, label]) => (
            <AppLink key={href} className="more" href={href}>
              {label}
            </AppLink>
          ))}
        </Spaced>
      </p>
    </section>
  );
}
