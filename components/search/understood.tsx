import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { SearchResult } from '@/lib/search/result';
import type { SearchQuery } from '@/lib/routes/queries';

type UnderstoodProps = {
  result: SearchResult;
  query: SearchQuery;
};

/**
 * Says openly how words were understood, and leads back to them as they were typed: the bodies that they name, the one
 * that results are narrowed to, other words that results are shown for.
 */
export function Understood({ result, query }: UnderstoodProps) {
  const locale = useLocale();
  const t = useTranslations('Understood');
  const { correction, dropped, body, named } = result;
  const bodies = named.filter(({ kind }) => kind === 'body');
  const asTyped = paths.search(locale, { ...query, exact: '1', page: 1 });

  return (
    <>
      {body !== null && (
        <p className="chips">
          <AppLink className="chip" href={asTyped}>
            <span className="visually-hidden">{t('widen')} </span>
            {bodies[0]?.labels[locale]}
          </AppLink>
        </p>
      )}
      {result.total > 0 &&
        bodies.map(({ id, labels }) => (
          <p key={id}>
            <AppLink className="more" href={paths.body(locale, id)}>
              {t('body', { body: labels[locale] ?? id })}
            </AppLink>
          </p>
        ))}
      {correction !== null && (
        <p className="understood">
          {t(correction.kind, { shownAs: correction.shownAs })}{' '}
          <AppLink href={asTyped}>{t('asTyped', { typed: query.q })}</AppLink>
        </p>
      )}
      {dropped.length > 0 && <p className="meta">{t('dropped', { words: dropped.join(', ') })}</p>}
    </>
  );
}
