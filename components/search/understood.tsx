import { useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/paths';

import type { SearchAnswer } from '@/lib/content/summary';
import type { Locale } from '@/lib/i18n/routing';
import type { SearchQuery } from '@/lib/queries';

type UnderstoodProps = { answer: SearchAnswer; query: SearchQuery; locale: Locale };

/** Says openly when results are for other words than those typed, and leads back to those. */
export function Understood({ answer, query, locale }: UnderstoodProps) {
  const t = useTranslations('Understood');
  const { correction, dropped } = answer;

  return (
    <>
      {correction !== null && (
        <p className="understood">
          {t(correction.kind, { shownAs: correction.shownAs })}{' '}
          <AppLink href={paths.search(locale, { ...query, exact: '1', page: 1 })}>
            {t('asTyped', { typed: query.q })}
          </AppLink>
        </p>
      )}
      {dropped.length > 0 && <p className="meta">{t('dropped', { words: dropped.join(', ') })}</p>}
    </>
  );
}
