import { useLocale, useTranslations } from 'next-intl';

import { ChoiceList } from '@/components/ui/choice-list';
import { SelectField } from '@/components/ui/select-field';
import { releaseKinds } from '@/lib/model/kinds';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { Facets } from '@/lib/model/browse-response';
import type { BodyChoice } from '@/lib/model/body';
import type { ReleasesQuery } from '@/lib/routes/queries';
import type { SyntheticEvent } from 'react';

type Choice = { value: string | number; label: string; count: number };

type FilterFormProps = {
  query: ReleasesQuery;
  facets: Facets;
  bodies: readonly BodyChoice[];
  onChange: (event: SyntheticEvent<HTMLFormElement>) => void;
};

/** A GET form. Counts stand beside each choice; with script a choice is applied when it is made. */
export function FilterForm({ query, facets, bodies, onChange }: FilterFormProps) {
  const locale = useLocale();
  const t = useTranslations('FilterForm');
  const kinds = useTranslations('ReleaseKind');
  const numbers = useTranslations('Numbers');
  const say = (count = 0) => numbers('count', { count });
  const counted = (all: string, choices: readonly Choice[]) => [
    { value: '', label: all },
    ...choices.map(({ value, label, count }) => ({
      value: String(value),
      label: t('withCount', { label, count }),
    })),
  ];

  return (
    <form
      className="index"
      action={paths.releases(locale)}
      aria-label={t('label')}
      onChange={onChange}
      onSubmit={onChange}
    >
      <details className="fold">
        <summary className="sign">{t('filters')}</summary>
        <div className="filters">
          <div className="field">
            <label htmlFor="filter-words">{t('words')}</label>
            <input
              id="filter-words"
              type="search"
              name="q"
              defaultValue={query.q}
              maxLength={200}
            />
          </div>
          <ChoiceList
            type="radio"
            name="lang"
            legend={t('language')}
            choices={[
              { value: '', label: t('anyLanguage') },
              { value: 'both', label: t('inBoth'), count: say(facets.languages.both) },
              { value: 'ru', label: t('inRussian'), count: say(facets.languages.ru) },
              { value: 'en', label: t('inEnglish'), count: say(facets.languages.en) },
            ]}
            chosen={[query.lang ?? '']}
          />
          <ChoiceList
            type="checkbox"
            name="kind"
            legend={t('kind')}
            choices={releaseKinds.map((kind) => ({
              value: kind,
              label: kinds(kind),
              count: say(facets.kinds[kind]),
            }))}
            chosen={query.kind}
          />
          <SelectField
            id="filter-body"
            name="body"
            label={t('body')}
            chosen={query.body ?? ''}
            options={counted(
              t('allBodies'),
              bodies.map(({ id, label }) => ({ value: id, label, count: facets.bodies[id] ?? 0 })),
            )}
          />
          <SelectField
            id="filter-year"
            name="year"
            label={t('year')}
            chosen={String(query.year ?? '')}
            options={counted(
              t('allYears'),
              facets.years.map(({ year, count }) => ({ value: year, label: String(year), count })),
            )}
          />
          {query.year !== undefined && (
            <SelectField
              id="filter-month"
              name="month"
              label={t('month')}
              chosen={String(query.month ?? '')}
              options={counted(
                t('allMonths'),
                facets.months.map(({ month, count }) => ({
                  ...{ value: month, count },
                  label: formatDate(toDay(month), locale, 'monthOnly'),
                })),
              )}
            />
          )}
          <SelectField
            id="filter-sort"
            name="sort"
            label={t('sort')}
            chosen={query.sort}
            options={[
              { value: 'newest', label: t('newest') },
              { value: 'oldest', label: t('oldest') },
            ]}
          />
          <button className="btn btn-main">{t('show')}</button>
        </div>
      </details>
    </form>
  );
}

/** Any day of the month will do: only the month's name is shown. */
function toDay(month: number): string {
  return `2015-${String(month).padStart(2, '0')}-15`;
}
