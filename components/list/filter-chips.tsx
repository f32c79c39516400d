import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import { without, withoutAny } from './conditions';

import type { BodyChoice } from '@/lib/model/body';
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
  const chips = useChips(query, bodies);
  if (chips.length === 0) return null;

  const take = (next: ReleasesQuery) => (event: MouseEvent) => {
    // Another tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(next);
  };
  const none = withoutAny(query);

  return (
    <ul className="chips" aria-label={t('label')}>
      {chips.map(({ key, label, next }) => (
        <li key={key}>
          <AppLink className="chip" href={paths.releases(locale, next)} onClick={take(next)}>
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

type Chip = { key: string; label: string; next: ReleasesQuery };

function useChips(query: ReleasesQuery, bodies: readonly BodyChoice[]): readonly Chip[] {
  const locale = useLocale();
  const form = useTranslations('FilterForm');
  const kinds = useTranslations('ReleaseKind');
  const languages = { both: form('inBoth'), ru: form('inRussian'), en: form('inEnglish') } as const;
  const { q, lang, kind, body, year, month } = query;
  const first = { ...query, page: 1 };

  return [
    q !== '' && { key: 'q', label: `«${q}»`, next: without.words(first) },
    lang && { key: 'lang', label: languages[lang], next: without.language(first) },
    ...kind.map((one) => ({
      key: one,
      label: kinds(one),
      next: { ...first, kind: kind.filter((other) => other !== one) },
    })),
    body !== undefined && {
      key: 'body',
      label: bodies.find(({ id }) => id === body)?.label ?? body,
      next: without.body(first),
    },
    year !== undefined && {
      key: 'date',
      label: formatDate(toPeriod(year, month), locale),
      next: without.year(first),
    },
  ].filter((chip) => typeof chip === 'object');
}

function toPeriod(year: number, month: number | undefined): string {
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}
