import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { ReleasesQuery } from '@/lib/routes/queries';
import type { Browse } from './use-browse';

type EmptyResultProps = {
  browse: Browse;
  onChoose: (query: ReleasesQuery) => void;
};

/** Names the condition that emptied the list and leads to the nearest list that is not empty. */
export function EmptyResult({ browse, onChoose }: EmptyResultProps) {
  const locale = useLocale();
  const t = useTranslations('EmptyResult');
  const { query, relaxations } = browse;
  const [nearest] = relaxations;
  const condition = nearest && conditions[nearest.without];
  const next = condition ? condition.takeBack(query) : noConditions(query);

  return (
    <section className="notice">
      <h3>{t('title')}</h3>
      <p>{condition ? t(`emptied.${condition.name}`) : t('together')}</p>
      <p className="go">
        <AppLink
          className="btn btn-main"
          href={paths.releases(locale, next)}
          onClick={(event) => {
            event.preventDefault();
            onChoose(next);
          }}
        >
          {nearest ? t('without', { count: nearest.total }) : t('all')}
        </AppLink>
      </p>
    </section>
  );
}

type Condition = {
  name: 'words' | 'body' | 'kinds' | 'language' | 'year' | 'month';
  takeBack: (query: ReleasesQuery) => ReleasesQuery;
};

const conditions: Partial<Record<string, Condition>> = {
  words: { name: 'words', takeBack: (query) => ({ ...query, q: '' }) },
  body: { name: 'body', takeBack: ({ body: _, ...query }) => query },
  kinds: { name: 'kinds', takeBack: (query) => ({ ...query, kind: [] }) },
  language: { name: 'language', takeBack: ({ lang: _, ...query }) => query },
  year: { name: 'year', takeBack: ({ year: _, month: __, ...query }) => query },
  month: { name: 'month', takeBack: ({ month: _, ...query }) => query },
};

function noConditions({ sort }: ReleasesQuery): ReleasesQuery {
  return { q: '', kind: [], sort, page: 1 };
}
