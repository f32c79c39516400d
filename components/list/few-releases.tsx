import { useLocale, useTranslations } from 'next-intl';

import { CorpusLinks } from '@/components/record/corpus-links';
import { AppLink } from '@/components/ui/app-link';
import { apiFiles } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

import { ReleaseList } from './release-list';

import type { BrowseResponse } from '@/lib/model/browse-response';
import type { BodyChoice } from '@/lib/model/body';
import type { ReleasesQuery } from '@/lib/routes/queries';

type FewReleasesProps = {
  query: ReleasesQuery;
  result: BrowseResponse;
  bodies: readonly BodyChoice[];
};

/** The whole list, where it is seen at a glance: there is nothing to filter. */
export function FewReleases({ query, result, bodies }: FewReleasesProps) {
  const locale = useLocale();
  const t = useTranslations('FewReleases');
  const { items, total, facets } = result;
  const notes = facets.kinds.note ?? 0;

  return (
    <section className="results" aria-labelledby="count">
      <h2 id="count" className="label">
        {t('count', { count: total })}
      </h2>
      <ReleaseList releases={items} bodies={bodies} />
      {notes > 0 && (
        <AppLink className="more" href={paths.releases(locale, { kind: ['note'] })}>
          {t('notes', { count: notes })}
        </AppLink>
      )}
      {total > 0 && <CorpusLinks of="ofList" hrefOf={(format) => apiFiles.corpus(format, query)} />}
    </section>
  );
}
