import { getLocale, getTranslations } from 'next-intl/server';

import { Pagination } from '@/components/record/pagination';
import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { paths } from '@/lib/routes/paths';

import { ReleaseList } from './release-list';

import type { Page } from '@/lib/model/page';
import type { BodyChoice } from '@/lib/model/body';
import type { TermRelease } from '@/lib/model/related';

type TermReleasesProps = {
  term: string;
  releases: Page<TermRelease>;
  bodies: readonly BodyChoice[];
};

/** The releases that name a term, each with the paragraphs in which it stands. */
export async function TermReleases({ term, releases, bodies }: TermReleasesProps) {
  const locale = await getLocale();
  const t = await getTranslations('TermReleases');
  const { items, page, pageCount, total } = releases;

  return (
    <section className="after">
      <h2>{t('title')}</h2>
      <p className="meta">{total === 0 ? t('empty') : t('count', { count: total })}</p>
      <ReleaseList
        releases={items.map(({ release, paragraphs }) => ({ ...release, paragraphs }))}
        {...{ bodies }}
        renderMore={({ slug, paragraphs }) => (
          <p className="meta paragraphs">
            <Spaced>
              {paragraphs.length === 0
                ? t('notFound')
                : t('paragraphs', { count: paragraphs.length })}
              {paragraphs.map(({ id, number, part }) => (
                <AppLink
                  key={id}
                  href={paths.release(locale, slug, id, part)}
                  aria-label={t('paragraph', { number })}
                >
                  {number}
                </AppLink>
              ))}
            </Spaced>
          </p>
        )}
      />
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => paths.term(locale, term, { page: number })}
      />
    </section>
  );
}
