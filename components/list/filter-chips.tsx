import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { BodyChoice } from '@/lib/model/body';
import type { Locale } from '@/lib/i18n/routing';
import type { ReleasesQuery } from '@/lib/routes/queries';
import type { MouseEvent } from 'react';

type FilterChipsProps = {
  query: ReleasesQuery;
  bodies: readonly BodyChoice[];
  onChoose: (query: ReleasesQuery) => void;
};

/** Each condition in words; following its link takes it back. */
export function FilterChips({ query, bodies, onChoose }: FilterChipsProps) {
  const locale = useLocale();
  const t = useTranslations('FilterChips');
  const chips = useChips(query, bodies, locale);
  if (chips.length === 0) return null;

  const take = (next: ReleasesQuery) => (event: MouseEvent) => {
    // Another tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(next);
  };
  const none: ReleasesQuery = { q: '', kind: [], sort: query.sort, page: 1 };

  return (
    <ul className="chips" aria-label={t('label')}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <AppLink className="chip" href={paths.releases(locale, without)} onClick={take(without)}>
            <span className="visually-hidden">{t('remove')}</span>
            {label}
          </AppLink>
        </li>
      ))}
      <li>
        <AppLink className="more" href={paths.releases(locale, none)} onClick={take(none)}>
          {t('clear')}
        </AppLink>
      </li>
    </ul>
  );
}

type Chip = { key: string; label: string; without: ReleasesQuery };

function useChips(
  query: ReleasesQuery,
  bodies: readonly BodyChoice[],
  locale: Locale,
): readonly Chip[] {
  const form = useTranslations('FilterForm');
  const kinds = useTranslations('ReleaseKind');
  const languages = { both: form('inBoth'), ru: form('inRussian'), en: form('inEnglish') } as const;
  const { q, lang, kind, body, year, month } = { ...query };
  const first = { ...query, page: 1 };

  return [
    ...(q === '' ? [] : [{ key: 'q', label: `«${q}»`, without: { ...first, q: '' } }]),
    ...(lang === undefined
      ? []
      : [{ key: 'lang', label: languages[lang], without: omit(first, 'lang') }]),
    ...kind.map((one) => ({
      key: one,
      label: kinds(one),
      without: { ...first, kind: kind.filter((other) => other !== one) },
    })),
    ...(body === undefined
      ? []
      : [
          {
            key: 'body',
            label: bodies.find(({ id }) => id === body)?.label ?? body,
            without: omit(first, 'body'),
          },
        ]),
    ...(year === undefined
      ? []
      : [
          {
            key: 'date',
            label: formatDate(toPeriod(year, month), locale),
            without: omit(omit(first, 'month'), 'year'),
          },
        ]),
  ];
}

function toPeriod(year: number, month: number | undefined): string {
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

function omit(query: ReleasesQuery, key: 'lang' | 'body' | 'year' | 'month'): ReleasesQuery {
  const { [key]: _, ...rest } = query;
  return rest;
}
