import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import { isCondition, without, withoutAny } from './conditions';

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
  const condition = nearest && isCondition(nearest.without) ? nearest.without : null;
  const next = condition === null ? withoutAny(query) : without[condition](query);

  return (
    <section className="notice">
      <h3>{t('title')}</h3>
      <p>{condition === null ? t('together') : t(`emptied.${condition}`)}</p>
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
