import { useLocale, useTranslations } from 'next-intl';

import { SelectField } from '@/components/ui/select-field';
import { paths } from '@/lib/routes/paths';

import { SuggestInput } from './suggest-input';

import './search.css';

import type { BodyChoice } from '@/lib/model/body';
import type { SearchQuery } from '@/lib/routes/queries';
import type { SyntheticEvent } from 'react';

type QueryFormProps = {
  query: SearchQuery;
  bodies: readonly BodyChoice[];
  onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
};

export function QueryForm({ query, bodies, onSubmit }: QueryFormProps) {
  const locale = useLocale();
  const t = useTranslations('SearchPage');
  const { body, from, to } = query;

  return (
    <div className="doc-head page-head">
      <h1>{t('title')}</h1>
      <form
        className="search-query"
        role="search"
        aria-label={t('again')}
        action={paths.search(locale)}
        onSubmit={onSubmit}
      >
        <SuggestInput label={t('again')} button={t('button')} value={query.q} />
        {query.in !== undefined && <input type="hidden" name="in" value={query.in} />}
        <details
          className="narrowing"
          open={body !== undefined || from !== undefined || to !== undefined}
        >
          <summary className="sign">{t('narrow')}</summary>
          <div className="narrow-fields">
            <SelectField
              id="search-body"
              name="body"
              label={t('body')}
              chosen={body ?? ''}
              options={[
                { value: '', label: t('allBodies') },
                ...bodies.map(({ id, label }) => ({ value: id, label })),
              ]}
            />
            <div className="field">
              <label htmlFor="search-from">{t('from')}</label>
              <input id="search-from" type="date" name="from" defaultValue={from} />
            </div>
            <div className="field">
              <label htmlFor="search-to">{t('to')}</label>
              <input id="search-to" type="date" name="to" defaultValue={to} />
            </div>
          </div>
        </details>
      </form>
    </div>
  );
}
